import { Table, TableRow, TableRows } from '../../components/table/table.tsx'
import type { WordedPeer } from '../../domain/report/wording/peers-in-words.ts'
import type { PeersTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import styles from './peers-section.module.css'

type PeersTableProps = {
  caption: string
  /** Head of the first column: pillar or theme. */
  first: string
  rows: readonly WordedPeer[]
  texts: PeersTexts
}

/** The comparison in figures. */
export function PeersTable({ caption, first, rows, texts }: PeersTableProps) {
  const { columns } = texts
  const heads = [
    { title: first },
    { title: columns.own, isNumber: true },
    { title: columns.mean, isNumber: true },
    { title: columns.band, isNumber: true },
    { title: columns.place, isWide: true },
  ]
  return (
    <Table caption={caption} columns={heads} holds="numbers">
      <TableRows>
        {rows.map((row) => (
          <TableRow
            key={row.scope}
            columns={heads}
            head={row.title}
            cells={[
              row.own,
              row.mean,
              fill(texts.band, row.band),
              <>
                {row.place}
                {row.note && <span className={styles.rowNote}>{row.note}</span>}
              </>,
            ]}
          />
        ))}
      </TableRows>
    </Table>
  )
}
