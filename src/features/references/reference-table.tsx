import type { ReferencesUiTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import type { ReferenceSubject } from './references-view.ts'
import styles from './references.module.css'

type ReferenceTableProps = { subjects: readonly ReferenceSubject[]; texts: ReferencesUiTexts }

// The roles are written out: on a narrow screen the rows stack, and browsers then forget that this is a table.
/** Every figure with an own answer, one row each. */
export function ReferenceTable({ subjects, texts }: ReferenceTableProps) {
  const { columns, caption } = texts.table
  const heads = [columns.subject, columns.own, columns.figure, columns.place, columns.size, columns.verdict]
  const rows = subjects.flatMap(({ title, figures }) => figures.map((figure) => ({ title, figure })))
  return (
    <div className={styles.room}>
      <table role="table" className={styles.table}>
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {heads.map((head) => (
              <th key={head} role="columnheader" scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ title, figure }) => (
            <tr key={figure.id} role="row">
              <th role="rowheader" scope="row">
                {title}
              </th>
              {[
                figure.own ?? texts.notFilled,
                figure.figure ?? texts.none,
                figure.place === null
                  ? '–'
                  : fill(texts.placeYear, { place: figure.place, year: figure.year }),
                figure.size?.figure ?? '–',
                figure.figure === null ? '–' : (figure.verdict ?? '–'),
              ].map((text, index) => (
                <td key={heads[index + 1]} role="cell" data-label={heads[index + 1]}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
