import { ButtonLink } from '../../components/button/button.tsx'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import { LongKept, type LongKeptActions } from './long-kept.tsx'
import styles from './start-screen.module.css'

/** A scan kept on this device, already worded. */
export type StoredScan = {
  id: string
  name: string
  state: string
  href: string
  /** Where a new scan of the same company begins; null until this one is complete. */
  repeatHref: string | null
  isComplete: boolean
  /** What can be done with it when nobody touched it for 12 months; null before that. */
  longKept: LongKeptActions | null
}

/** The scans on this device, each with the way back into it. */
export function StoredScans({ scans, texts }: { scans: StoredScan[]; texts: InterfaceTexts['start'] }) {
  if (scans.length === 0) return null
  return (
    <section className={styles.ground}>
      <h2>{texts.continueTitle}</h2>
      <ul className={styles.scans}>
        {scans.map((scan) => (
          <li key={scan.id}>
            <p>
              <strong>{scan.name}</strong>
              <small>{scan.state}</small>
            </p>
            {scan.repeatHref && (
              <a
                className={styles.repeat}
                href={scan.repeatHref}
                aria-label={`${texts.repeatAction}: ${scan.name}`}
              >
                {texts.repeatAction}
              </a>
            )}
            <ButtonLink
              look="primary"
              href={scan.href}
              aria-label={`${scan.isComplete ? texts.resultAction : texts.continueAction}: ${scan.name}`}
            >
              {scan.isComplete ? texts.resultAction : texts.continueAction}
            </ButtonLink>
            {scan.longKept && <LongKept {...scan.longKept} name={scan.name} texts={texts.longKept} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
