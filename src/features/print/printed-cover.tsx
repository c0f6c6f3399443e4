import type { RefObject } from 'react'
import type { ReportCover } from '../../domain/report/report-model.ts'
import { PrintedImage } from './printed-image.tsx'
import { PrintedWords } from './printed-words.tsx'
import styles from './printed-cover.module.css'

type PrintedCoverProps = { cover: ReportCover; headingRef?: RefObject<HTMLHeadingElement | null> }

/** The first page: title and company on a panel, the facts of the scan, and who offers it. */
export function PrintedCover({ cover, headingRef }: PrintedCoverProps) {
  const { product, title, company, facts, note, host } = cover
  const hostLines = host?.lines.filter((line) => line.trim() !== '') ?? []
  return (
    <header>
      <div className={styles.panel}>
        <svg className={styles.ground} width="100%" height="100%" aria-hidden="true">
          <rect width="100%" height="100%" />
        </svg>
        <p className={styles.product}>{product}</p>
        <div className={styles.names}>
          <h1 ref={headingRef} tabIndex={headingRef ? -1 : undefined} className={styles.title}>
            {title}
          </h1>
          {company && <p className={styles.company}>{company}</p>}
        </div>
        <Stairs />
      </div>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={styles.closing}>
        {host?.logo && <PrintedImage image={host.logo} alternative={host.name} className={styles.logo} />}
        {host && <p className={styles.host}>{host.name}</p>}
        {hostLines.length > 0 && (
          <p className={styles.hostLines}>
            <PrintedWords text={hostLines.join('\n')} />
          </p>
        )}
        {note && <p className={styles.note}>{note}</p>}
      </div>
    </header>
  )
}

const steps = [1, 2, 3, 4, 5]

/** Five steps on the lower edge of the panel, as the five levels of a score. Decoration. */
function Stairs() {
  return (
    <svg className={styles.stairs} viewBox="0 0 110 75" aria-hidden="true">
      {steps.map((step) => (
        <rect
          key={step}
          className={styles[`step${step}`]}
          x={(step - 1) * 22}
          y={75 - step * 15}
          width="22"
          height={step * 15}
        />
      ))}
    </svg>
  )
}
