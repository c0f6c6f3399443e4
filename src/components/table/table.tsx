import type { ReactNode } from 'react'
import styles from './table.module.css'

export type Column = {
  title: string
  /** Numbers stand to the right, figures under figures. */
  isNumber?: boolean
  /** Takes a whole line where the rows stack. */
  isWide?: boolean
}

type TableProps = {
  caption: string
  columns: readonly Column[]
  /** What the cells hold, for where the rows stack: short numbers stand closer together. */
  holds?: 'texts' | 'numbers'
  /** One or more TableRows. */
  children: ReactNode
}

// The roles are written out: on a narrow screen the rows stack, and browsers then forget that this is a table.
/** A table; where there is no room for its columns every row stands on its own, each cell under its own label. */
export function Table({ caption, columns, holds = 'texts', children }: TableProps) {
  return (
    <div className={[styles.room, holds === 'numbers' ? styles.tight : ''].join(' ')}>
      <table role="table" className={styles.table}>
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ title, isNumber }) => (
              <th
                key={title}
                role="columnheader"
                scope="col"
                className={isNumber ? styles.number : undefined}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  )
}

/** Rows that belong together. */
export function TableRows({ children }: { children: ReactNode }) {
  return <tbody role="rowgroup">{children}</tbody>
}

type TableRowProps = {
  columns: readonly Column[]
  /** What the row is about: the cell of the first column. */
  head: ReactNode
  /** The other cells, in the order of the columns. */
  cells: readonly ReactNode[]
  /** A row above others, such as a pillar above its themes. */
  isLeading?: boolean
}

/** One row; every cell carries the title of its column for where the rows stack. */
export function TableRow({ columns, head, cells, isLeading = false }: TableRowProps) {
  return (
    <tr role="row" className={isLeading ? styles.leading : undefined}>
      <th role="rowheader" scope="row">
        {head}
      </th>
      {cells.map((cell, index) => {
        const column = columns[index + 1]
        const look = [column?.isNumber ? styles.number : '', column?.isWide ? styles.wideCell : '']
        return (
          <td key={column?.title ?? index} role="cell" data-label={column?.title} className={look.join(' ')}>
            {cell}
          </td>
        )
      })}
    </tr>
  )
}
