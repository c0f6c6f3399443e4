import { capacityParts } from '../../domain/levers/calculate-capacity.ts'
import { fill } from '../../texts/fill.ts'
import styles from './capacity-outcome.module.css'
import { writeFte, writeNow, writePart, writeTogether, type CapacityView } from './written-capacity.ts'

/** What the knobs give one by one and together, in fte, with every sum written out. */
export function CapacityOutcome({ view }: { view: CapacityView }) {
  const { capacity, texts, language } = view
  const { together, sumOfGains, now } = capacity
  const write = (fte: number) => writeFte(fte, language)
  const isMoved = together.factor !== 1
  const isStronger = write(together.gain) !== write(sumOfGains)
  return (
    <div className={styles.result}>
      <p role="status" className={styles.together}>
        {isMoved
          ? fill(texts.together, { fte: write(together.fte), gain: write(together.gain) })
          : fill(texts.nothing, { fte: write(now) })}
      </p>
      <div className={styles.outcome}>
        <h3>{texts.outcomeTitle}</h3>
        <h4>{texts.nowTitle}</h4>
        {writeNow(view).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <PartsTable view={view} />
        {isStronger && (
          <p>{fill(texts.multiply, { sum: write(sumOfGains), together: write(together.gain) })}</p>
        )}
        <p className={styles.quiet}>{texts.rounding}</p>
      </div>
    </div>
  )
}

function PartsTable({ view }: { view: CapacityView }) {
  const { capacity, texts, language } = view
  const { columns } = texts
  return (
    <table className={styles.sums}>
      <caption>{texts.tableTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.part}</th>
          <th scope="col">{columns.sum}</th>
          <th scope="col">{columns.gain}</th>
        </tr>
      </thead>
      <tbody>
        {capacityParts.map((part) => (
          <tr key={part}>
            <th scope="row">{texts.parts[part]}</th>
            <td>{writePart(part, view)}</td>
            <td>{writeFte(capacity.parts.find((each) => each.part === part)?.gain ?? 0, language)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{texts.gainTogether}</th>
          <td>
            {writeTogether(view).map((line) => (
              <span key={line} className={styles.line}>
                {line}
              </span>
            ))}
          </td>
          <td>{writeFte(capacity.together.gain, language)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
