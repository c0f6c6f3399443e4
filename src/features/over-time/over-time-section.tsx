import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import type { WordedComparison } from '../../domain/over-time/comparison-in-words.ts'
import { ChangeTable } from './change-table.tsx'
import { ChooseEarlier, type ChooseEarlierProps } from './choose-earlier.tsx'
import styles from './over-time.module.css'

type OverTimeSectionProps = ChooseEarlierProps & {
  /** Null when there is no earlier scan to hold against this one. */
  worded: WordedComparison | null
  /** Its heading, where it is not the usual one. */
  title?: string
  /** False where another scan is chosen elsewhere. */
  hasOpener?: boolean
}

/** What changed since an earlier scan of the same company, and the way to open another one. */
export function OverTimeSection({ worded, title, hasOpener = true, ...choose }: OverTimeSectionProps) {
  const { texts } = choose
  const opener = hasOpener && (
    <Disclosure summary={texts.compare.title}>
      <ChooseEarlier {...choose} />
    </Disclosure>
  )
  if (!worded) return <div className={styles.onScreenOnly}>{opener}</div>
  return (
    <section className={styles.section} aria-labelledby="over-time-title">
      <h2 id="over-time-title">{title ?? texts.title}</h2>
      <p className={styles.headline}>{worded.headline}</p>
      <p>{worded.about.join(' ')}</p>
      <ChangeTable pillars={worded.pillars} texts={texts} />
      <p className={styles.quiet}>{worded.rule}</p>
      {worded.agreements && (
        <>
          <h3>{texts.agreementsTitle}</h3>
          <p>{worded.agreements.summary}</p>
          {worded.agreements.items.length > 0 && (
            <ul>
              {worded.agreements.items.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          )}
        </>
      )}
      <div className={styles.onScreenOnly}>{opener}</div>
    </section>
  )
}
