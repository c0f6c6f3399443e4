import { ChangeBars } from '../../components/charts/change-bars.tsx'
import { Table, TableRow, TableRows, type Column } from '../../components/table/table.tsx'
import type { WordedChange, WordedComparison } from '../../domain/over-time/comparison-in-words.ts'
import type { OverTimeTexts } from '../../texts/catalogue.ts'
import styles from './over-time.module.css'

type ChangeTableProps = { pillars: WordedComparison['pillars']; texts: OverTimeTexts }

/** Every pillar with its themes then and now: two small bars, both numbers, their difference and what it means. */
export function ChangeTable({ pillars, texts }: ChangeTableProps) {
  const columns: Column[] = [
    { title: texts.columns.title },
    { title: texts.columns.before, isNumber: true },
    { title: texts.columns.now, isNumber: true },
    { title: texts.columns.change, isNumber: true },
    { title: texts.columns.meaning, isWide: true },
  ]
  return (
    <div className={styles.changes}>
      <Table
        caption={`${texts.caption} (${texts.barsBefore}, ${texts.barsNow})`}
        columns={columns}
        holds="numbers"
      >
        {pillars.map(({ themes, ...pillar }) => (
          <TableRows key={pillar.id}>
            <ChangeRow change={pillar} columns={columns} isPillar />
            {themes.map((theme) => (
              <ChangeRow key={theme.id} change={theme} columns={columns} isPillar={false} />
            ))}
          </TableRows>
        ))}
      </Table>
    </div>
  )
}

type ChangeRowProps = { change: WordedChange; columns: readonly Column[]; isPillar: boolean }

function ChangeRow({ change, columns, isPillar }: ChangeRowProps) {
  const { title, before, now, difference, verdict, word, note } = change
  const isReal = verdict === 'higher' || verdict === 'lower'
  const head = (
    <>
      {title}
      {before !== null && now !== null && <ChangeBars before={before} now={now} />}
    </>
  )
  const meaning = (
    <span key="meaning">
      {isReal ? <strong>{word}</strong> : word}
      {note && <small className={styles.note}>{note}</small>}
    </span>
  )
  return (
    <TableRow
      columns={columns}
      head={head}
      cells={[before ?? '–', now ?? '–', difference ?? '–', meaning]}
      isLeading={isPillar}
    />
  )
}
