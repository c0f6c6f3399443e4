import type { WordedPeer } from '../../domain/report/peers-in-words.ts'
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

/** The comparison in figures. Where there is no room for columns every row stands on its own. */
export function PeersTable({ caption, first, rows, texts }: PeersTableProps) {
  const { columns } = texts
  return (
    <div className={styles.room}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col" className={styles.number}>
              {columns.own}
            </th>
            <th scope="col" className={styles.number}>
              {columns.mean}
            </th>
            <th scope="col" className={styles.number}>
              {columns.band}
            </th>
            <th scope="col">{columns.place}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.scope}>
              <th scope="row">{row.title}</th>
              <td className={styles.number} data-label={columns.own}>
                {row.own}
              </td>
              <td className={styles.number} data-label={columns.mean}>
                {row.mean}
              </td>
              <td className={styles.number} data-label={columns.band}>
                {fill(texts.band, row.band)}
              </td>
              <td data-label={columns.place}>
                {row.place}
                {row.note && <span className={styles.rowNote}>{row.note}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
