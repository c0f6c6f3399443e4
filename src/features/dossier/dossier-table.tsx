import { memo } from 'react'
import {
  dossierColumns,
  type DossierChoice,
  type DossierColumn,
  type DossierRow,
} from '../../domain/dossier/list-dossiers.ts'
import { dayInWords } from '../../texts/fill.ts'
import parts from './dossier.module.css'
import type { ListView } from './list-view.ts'
import styles from './list.module.css'

type DossierTableProps = {
  rows: readonly DossierRow[]
  choice: DossierChoice
  onChoice: (choice: DossierChoice) => void
  view: ListView
}

/** The dossiers as a table whose heads sort; on a phone every row is a card. */
export function DossierTable({ rows, choice, onChoice, view }: DossierTableProps) {
  const { list } = view.texts
  const { sort = 'employer', isDescending = false } = choice
  // A second press on the same head turns the order round.
  const sortBy = (column: DossierColumn) =>
    onChoice({ ...choice, sort: column, isDescending: column === sort && !isDescending })
  return (
    <table className={styles.dossiers}>
      <caption>{list.caption}</caption>
      <thead>
        <tr>
          {dossierColumns.map((column) => (
            <th
              key={column}
              scope="col"
              className={column === 'openAgreements' ? styles.number : undefined}
              aria-sort={column === sort ? (isDescending ? 'descending' : 'ascending') : undefined}
            >
              <button type="button" className={styles.sort} onClick={() => sortBy(column)}>
                {list.columns[column]}
                <span aria-hidden="true">{column === sort ? (isDescending ? ' ▼' : ' ▲') : ''}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} view={view} />
        ))}
      </tbody>
    </table>
  )
}

/** Drawn anew only when its dossier changes: the list may be long. */
const Row = memo(function Row({ row, view }: { row: DossierRow; view: ListView }) {
  const { list, statuses } = view.texts
  const day = (value: string | null) =>
    value === null ? <span className={parts.quiet}>{list.none}</span> : dayInWords(value, view.language)
  return (
    <tr>
      <th scope="row">
        <a href={view.hrefOfDossier(row.id)}>
          <bdi>{row.employer}</bdi>
        </a>
        {row.contact !== '' && (
          <span className={parts.below}>
            <bdi>{row.contact}</bdi>
          </span>
        )}
      </th>
      <td data-label={list.columns.status}>{statuses[row.status]}</td>
      <td data-label={list.columns.talkAt}>{day(row.talkAt)}</td>
      <td data-label={list.columns.nextContact}>{day(row.nextContact)}</td>
      <td data-label={list.columns.openAgreements} className={styles.number}>
        {row.openAgreements}
      </td>
      <td data-label={list.columns.eraseAfter}>{day(row.eraseAfter)}</td>
    </tr>
  )
})
