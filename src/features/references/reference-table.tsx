import { Table, TableRow, TableRows } from '../../components/table/table.tsx'
import { figuresToShow } from '../../domain/references/by-pillar.ts'
import type { ReferencesUiTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import type { ReferenceSubject } from './references-view.ts'

type ReferenceTableProps = { subjects: readonly ReferenceSubject[]; texts: ReferencesUiTexts }

/** Every figure with an own answer, one row each. */
export function ReferenceTable({ subjects, texts }: ReferenceTableProps) {
  const { columns, caption } = texts.table
  const heads = [
    { title: columns.subject },
    { title: columns.own },
    { title: columns.figure },
    { title: columns.place },
    { title: columns.size },
    { title: columns.verdict, isWide: true },
  ]
  const rows = subjects.flatMap((subject) =>
    figuresToShow(subject).map((figure) => ({ title: subject.title, figure })),
  )
  return (
    <Table caption={caption} columns={heads}>
      <TableRows>
        {rows.map(({ title, figure }) => (
          <TableRow
            key={figure.id}
            columns={heads}
            head={title}
            cells={[
              figure.own ?? texts.notFilled,
              figure.figure ?? texts.none,
              figure.place === null ? '–' : fill(texts.placeYear, { place: figure.place, year: figure.year }),
              figure.size?.figure ?? '–',
              figure.figure === null ? '–' : (figure.verdict ?? '–'),
            ]}
          />
        ))}
      </TableRows>
    </Table>
  )
}
