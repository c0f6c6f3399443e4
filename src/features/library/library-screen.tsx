import { useId, useMemo, useRef, type ReactNode } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { Page } from '../../components/page/page.tsx'
import { fill, fillPlural } from '../../texts/fill.ts'
import { choicesInWords, filterOptions, knownFilters } from './filter-options.ts'
import { findPractices, indexPractices } from './find-practices.ts'
import type { LibraryFilters } from './library-filters.ts'
import { LibraryForm } from './library-form.tsx'
import styles from './library-screen.module.css'
import type { LibraryView } from './library-view.ts'
import { PracticeCard } from './practice-card.tsx'

export type LibraryScreenProps = {
  view: LibraryView
  /** What the reader chose; the app keeps it, so that it can stand in the address. */
  filters: LibraryFilters
  onFilters: (filters: LibraryFilters) => void
  hrefs: { register: string; sheets: string; paper: string }
  /** What the app adds below the list: the modules. */
  modules?: ReactNode
}

/** All practices, to browse and to search; works without a scan. */
export function LibraryScreen({ view, filters, onFilters, hrefs, modules }: LibraryScreenProps) {
  const { practices, words, language } = view
  const texts = view.texts.list
  const listTitle = useId()
  const searchField = useRef<HTMLInputElement>(null)
  const index = useMemo(
    () => indexPractices(practices, words.practices, language),
    [practices, words.practices, language],
  )
  const options = filterOptions(view)
  const known = knownFilters(filters, options)
  const choices = choicesInWords(known, options, view.texts)
  const found = findPractices(index, known)
  const clear = () => {
    onFilters({})
    // The button that was pressed disappears: the focus goes to where a next search starts.
    searchField.current?.focus()
  }
  return (
    <Page title={texts.title} lead={texts.lead} width="wide" product={view.product}>
      <LibraryForm
        {...{ filters: known, options, texts, onFilters, searchField }}
        onClear={choices.length > 0 && found.length > 0 ? clear : null}
      />
      <section aria-labelledby={listTitle}>
        <h2 id={listTitle}>{texts.listTitle}</h2>
        {choices.length > 0 && (
          <p className={styles.onPaperOnly}>{fill(texts.chosen, { choices: choices.join(', ') })}</p>
        )}
        <p role="status">
          {choices.length === 0
            ? fillPlural(texts.whole, practices.length)
            : fillPlural(texts.found, found.length, { total: practices.length })}
        </p>
        {found.length === 0 && choices.length > 0 && (
          <Notice tone="info" title={texts.emptyTitle} heading={3}>
            <p>{texts.emptyText}</p>
            <Button onClick={clear}>{texts.clear}</Button>
          </Notice>
        )}
        <ul className={styles.cards}>
          {found.map((practice) => (
            <PracticeCard key={practice.id} practice={practice} view={view} />
          ))}
        </ul>
      </section>
      {modules}
      <End texts={texts} hrefs={hrefs} />
    </Page>
  )
}

type EndProps = { texts: LibraryView['texts']['list']; hrefs: LibraryScreenProps['hrefs'] }

function End({ texts, hrefs }: EndProps) {
  return (
    <section className={styles.end}>
      <h2>{texts.sheetsTitle}</h2>
      <p>{texts.sheetsText}</p>
      <div className={styles.actions}>
        <ButtonLink href={hrefs.sheets}>{texts.sheetsLink}</ButtonLink>
      </div>
      <h2>{texts.paperTitle}</h2>
      <p>{texts.paperText}</p>
      <div className={styles.actions}>
        <ButtonLink href={hrefs.paper}>{texts.paperLink}</ButtonLink>
      </div>
      <h2>{texts.registerTitle}</h2>
      <p>{texts.registerText}</p>
      <div className={styles.actions}>
        <ButtonLink href={hrefs.register}>{texts.registerLink}</ButtonLink>
        <Button look="quiet" onClick={() => window.print()}>
          {texts.print}
        </Button>
      </div>
    </section>
  )
}
