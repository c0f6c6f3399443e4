import type { CSSProperties } from 'react'
import type { ReportTable } from '../../domain/report/report-model.ts'
import { PrintedWords } from './printed-words.tsx'
import styles from './printed-table.module.css'

type Row = ReportTable['rows'][number]

/** Up to this many rows stand together on one page. */
const wholeTable = 8

/** A table whose first cells name their rows; its head returns on every page. Without columns only the caption. */
export function PrintedTable({ table }: { table: ReportTable }) {
  const {
    caption,
    columns,
    rows,
    isForWriting = false,
    linesToWrite,
    isWhole = false,
    isKeptWithNext = false,
  } = table
  if (columns.length === 0) return caption === '' ? null : <p className={styles.caption}>{caption}</p>
  const total = columns.reduce((sum, { share }) => sum + share, 0) || 1
  const hasHead = columns.some(({ title }) => title !== '')
  const look = [
    styles.table,
    isWhole || rows.length <= wholeTable ? styles.whole : '',
    isForWriting ? styles.forWriting : '',
    isKeptWithNext ? styles.kept : '',
  ]
  return (
    <div className={styles.room}>
      <table
        className={look.join(' ')}
        style={linesToWrite ? ({ '--lines': linesToWrite } as CSSProperties) : undefined}
      >
        {caption && <caption className={styles.caption}>{caption}</caption>}
        <colgroup>
          {columns.map(({ share }, index) => (
            <col key={index} style={{ width: `${(100 * share) / total}%` }} />
          ))}
        </colgroup>
        {hasHead && <TableHead columns={columns} />}
        {groupsOf(rows).map((group, index) => (
          <tbody key={index}>
            {group.map((row, number) => (
              <TableRow key={number} row={row} columns={columns} isForWriting={isForWriting} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function TableHead({ columns }: Pick<ReportTable, 'columns'>) {
  return (
    <thead>
      <tr>
        {columns.map(({ title, align }, index) => {
          const Cell = title === '' ? 'td' : 'th'
          return (
            <Cell key={index} className={styles[align]} {...(title !== '' && { scope: 'col' })}>
              {title}
            </Cell>
          )
        })}
      </tr>
    </thead>
  )
}

/** A group row opens a body of its own, so that it can head the rows below it. */
function groupsOf(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = []
  for (const row of rows) {
    if (row.emphasis === 'group' || groups.length === 0) groups.push([row])
    else groups.at(-1)?.push(row)
  }
  return groups
}

type TableRowProps = { row: Row; columns: ReportTable['columns']; isForWriting: boolean }

function TableRow({ row, columns, isForWriting }: TableRowProps) {
  if (row.emphasis === 'group') {
    return (
      <tr className={styles.group}>
        <th colSpan={columns.length} scope="rowgroup">
          {row.cells.filter((cell) => cell !== '').join(' · ')}
        </th>
      </tr>
    )
  }
  const span = spanOfFirst(row, columns.length, isForWriting)
  return (
    <tr className={row.emphasis === 'total' ? styles.total : undefined}>
      {columns.map(({ title, align }, index) => {
        const text = row.cells[index] ?? ''
        if (index > 0 && index < span) return null
        return index === 0 ? (
          <th key={index} scope="row" className={styles[align]} {...(span > 1 && { colSpan: span })}>
            <PrintedWords text={text} />
          </th>
        ) : (
          <td key={index} className={styles[align]} {...(title !== '' && { 'data-label': title })}>
            <PrintedWords text={text} />
          </td>
        )
      })}
    </tr>
  )
}

/** In a total the first cell takes the room of the empty cells after it, unless they are there to write in. */
function spanOfFirst({ cells, emphasis }: Row, columnCount: number, isForWriting: boolean): number {
  if (emphasis !== 'total' || isForWriting) return 1
  const filled = cells.findIndex((cell, index) => index > 0 && cell !== '')
  return filled === -1 ? columnCount : filled
}
