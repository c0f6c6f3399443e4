import type {
  ReportFields,
  ReportLines,
  ReportOptions,
  ReportWriting,
} from '../../domain/report/report-model.ts'
import styles from './printed-writing.module.css'

/** A place to write by hand: ruled lines, named places, or a question with boxes to mark. */
export function PrintedWriting({ place }: { place: ReportWriting }) {
  switch (place.kind) {
    case 'lines':
      return <Lines {...place} />
    case 'fields':
      return <Fields {...place} />
    case 'options':
      return <Options {...place} />
  }
}

/** Places to write, two to a row where there is room. */
export function PrintedSideBySide({ places }: { places: readonly ReportWriting[] }) {
  return (
    <div className={styles.beside}>
      {places.map((place, index) => (
        <PrintedWriting key={index} place={place} />
      ))}
    </div>
  )
}

function Lines({ label, count }: ReportLines) {
  const length = Math.max(0, Math.round(count))
  return (
    <div className={styles.place}>
      {label && <p className={styles.label}>{label}</p>}
      {Array.from({ length }, (_, index) => (
        <div key={index} className={styles.rule} />
      ))}
    </div>
  )
}

function Fields({ labels }: ReportFields) {
  return (
    <div className={styles.fields}>
      {labels.map((label, index) => (
        <div key={index} className={styles.field}>
          <p>{label}</p>
          <div className={styles.rule} />
        </div>
      ))}
    </div>
  )
}

function Options({ label, note, choose, options, columns, apart = [] }: ReportOptions) {
  return (
    <div className={styles.place}>
      {label && <p className={styles.label}>{label}</p>}
      {note && <p className={styles.note}>{note}</p>}
      <ul className={[styles.options, styles[`columns${columns}`]].join(' ')} role="list">
        {options.map(({ text, aside }, index) => (
          <li key={index}>
            <Mark choose={choose} />
            <span>{text}</span>
            {aside !== null && <span className={styles.aside}>{aside}</span>}
          </li>
        ))}
      </ul>
      {apart.length > 0 && (
        <ul className={[styles.options, styles.columns3].join(' ')} role="list">
          {apart.map((text) => (
            <li key={text}>
              <Mark choose={choose} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** An empty circle where one answer counts, an empty box where several may. */
function Mark({ choose }: Pick<ReportOptions, 'choose'>) {
  return (
    <svg className={styles.mark} viewBox="0 0 12 12" aria-hidden="true">
      {choose === 'one' ? <circle cx="6" cy="6" r="5" /> : <rect x="1" y="1" width="10" height="10" />}
    </svg>
  )
}
