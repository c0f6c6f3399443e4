import { ChangeBars } from '../../components/charts/change-bars.tsx'
import type { WordedChange, WordedComparison } from '../../domain/over-time/comparison-in-words.ts'
import type { OverTimeTexts } from '../../texts/catalogue.ts'
import styles from './over-time.module.css'

type ChangeTableProps = { pillars: WordedComparison['pillars']; texts: OverTimeTexts }

// The roles are written out: on a narrow screen the rows stack, and browsers then forget that this is a table.
/** Every pillar with its themes then and now: two small bars, both numbers, their difference and what it means. */
export function ChangeTable({ pillars, texts }: ChangeTableProps) {
  const { columns } = texts
  return (
    <div className={styles.room}>
      <table role="table" className={styles.table}>
        <caption>
          {texts.caption} ({texts.barsBefore}, {texts.barsNow})
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {columns.title}
            </th>
            {([columns.before, columns.now, columns.change] as const).map((title) => (
              <th key={title} role="columnheader" scope="col" className={styles.number}>
                {title}
              </th>
            ))}
            <th role="columnheader" scope="col">
              {columns.meaning}
            </th>
          </tr>
        </thead>
        {pillars.map(({ themes, ...pillar }) => (
          <tbody key={pillar.id} role="rowgroup">
            <ChangeRow change={pillar} columns={columns} isPillar />
            {themes.map((theme) => (
              <ChangeRow key={theme.id} change={theme} columns={columns} isPillar={false} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

type ChangeRowProps = { change: WordedChange; columns: OverTimeTexts['columns']; isPillar: boolean }

function ChangeRow({ change, columns, isPillar }: ChangeRowProps) {
  const { title, before, now, difference, verdict, word, note } = change
  const isReal = verdict === 'higher' || verdict === 'lower'
  return (
    <tr role="row" className={isPillar ? styles.pillar : undefined}>
      <th role="rowheader" scope="row">
        {title}
        {before !== null && now !== null && <ChangeBars before={before} now={now} />}
      </th>
      <td role="cell" className={styles.number} data-label={columns.before}>
        {before ?? '–'}
      </td>
      <td role="cell" className={styles.number} data-label={columns.now}>
        {now ?? '–'}
      </td>
      <td role="cell" className={styles.number} data-label={columns.change}>
        {difference ?? '–'}
      </td>
      <td role="cell" data-label={columns.meaning} className={styles.meaning}>
        {isReal ? <strong>{word}</strong> : word}
        {note && <small>{note}</small>}
      </td>
    </tr>
  )
}
