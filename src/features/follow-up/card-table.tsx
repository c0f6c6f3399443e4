import type { ReactNode } from 'react'
import styles from './follow-up.module.css'

type CardTableProps = {
  caption: ReactNode
  headings: readonly string[]
  children: ReactNode
}

// The roles are written out: on a narrow screen the rows stack, and browsers then forget that this is a table.
/** A table whose rows become cards where there is no room for columns. */
export function CardTable({ caption, headings, children }: CardTableProps) {
  return (
    <div className={styles.room}>
      <table role="table" className={`${styles.table} ${styles.cards}`}>
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {headings.map((heading) => (
              <th key={heading} role="columnheader" scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{children}</tbody>
      </table>
    </div>
  )
}

/** The first cell of a row: what the row is about. */
export function RowHead({ children }: { children: ReactNode }) {
  return (
    <th role="rowheader" scope="row">
      {children}
    </th>
  )
}

/** A cell; its label stands before it where the row is a card. */
export function LabelledCell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td role="cell" data-label={label}>
      {children}
    </td>
  )
}

/** A text that somebody typed: never markup, in its own direction. */
export function OwnText({ children }: { children: string }) {
  return <bdi className={styles.own}>{children}</bdi>
}
