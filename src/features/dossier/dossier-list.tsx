import { useDeferredValue, useId, useMemo, useRef } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { chooseRows, type DossierChoice, type DossierRow } from '../../domain/dossier/list-dossiers.ts'
import { fillPlural } from '../../texts/fill.ts'
import { DossierTable } from './dossier-table.tsx'
import { ListForm } from './list-form.tsx'
import type { ListView } from './list-view.ts'
import styles from './list.module.css'

type DossierListProps = {
  rows: readonly DossierRow[]
  choice: DossierChoice
  onChoice: (choice: DossierChoice) => void
  view: ListView
}

/** Every dossier, to search, sort and filter; without any, what to do first. */
export function DossierList({ rows, choice, onChoice, view }: DossierListProps) {
  const id = useId()
  const searchField = useRef<HTMLInputElement>(null)
  const { list } = view.texts
  // A long list is drawn after the letter that was typed, not before it.
  const settled = useDeferredValue(choice)
  const found = useMemo(() => chooseRows(rows, settled, view.language), [rows, settled, view.language])
  const hasFilter = Boolean(choice.words || choice.status)
  const clear = () => {
    const { words: _words, status: _status, ...order } = choice
    onChoice(order)
    // The button that was pressed may disappear: the focus goes to where a next search starts.
    searchField.current?.focus()
  }
  if (rows.length === 0) {
    return (
      <Notice tone="info" title={list.emptyTitle} heading={2}>
        <p>{list.emptyText}</p>
      </Notice>
    )
  }
  return (
    <section className={styles.list} aria-labelledby={id}>
      <h2 id={id}>{list.title}</h2>
      <ListForm choice={choice} onChoice={onChoice} texts={view.texts} searchField={searchField} />
      <p role="status">
        {hasFilter
          ? fillPlural(list.found, found.length, { total: rows.length })
          : fillPlural(list.whole, rows.length)}
      </p>
      {found.length === 0 ? (
        <Notice tone="info" title={list.nothingTitle} heading={3}>
          <p>{list.nothingText}</p>
          <Button onClick={clear}>{list.clear}</Button>
        </Notice>
      ) : (
        <DossierTable rows={found} choice={choice} onChoice={onChoice} view={view} />
      )}
    </section>
  )
}
