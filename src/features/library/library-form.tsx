import { useId, type RefObject } from 'react'
import { Button } from '../../components/button/button.tsx'
import { listFilters, type FilterOption, type ListFilter } from './filter-options.ts'
import { changeFilter, type LibraryFilters } from './library-filters.ts'
import styles from './library-screen.module.css'
import type { LibraryView } from './library-view.ts'

type LibraryFormProps = {
  filters: LibraryFilters
  options: Record<ListFilter, FilterOption[]>
  texts: LibraryView['texts']['list']
  onFilters: (filters: LibraryFilters) => void
  /** Null where there is nothing to clear, or the list below offers it. */
  onClear: (() => void) | null
  searchField: RefObject<HTMLInputElement | null>
}

/** Search and choose; every change shows at once. */
export function LibraryForm({ filters, options, texts, onFilters, onClear, searchField }: LibraryFormProps) {
  const id = useId()
  return (
    <form
      role="search"
      className={styles.form}
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => event.preventDefault()}
    >
      <h2 id={`${id}-title`}>{texts.formTitle}</h2>
      <div className={styles.search}>
        <label htmlFor={`${id}-words`}>{texts.search}</label>
        <p id={`${id}-hint`} className={styles.quiet}>
          {texts.searchHint}
        </p>
        <input
          ref={searchField}
          id={`${id}-words`}
          type="search"
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          value={filters.words ?? ''}
          onChange={(event) => onFilters(changeFilter(filters, 'words', event.target.value))}
        />
      </div>
      <div className={styles.lists}>
        {listFilters.map((name) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`}>{texts.filters[name]}</label>
            <select
              id={`${id}-${name}`}
              value={filters[name] ?? ''}
              onChange={(event) => onFilters(changeFilter(filters, name, event.target.value))}
            >
              <option value="">{texts.all[name]}</option>
              {options[name].map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      {onClear && (
        <Button look="quiet" onClick={onClear}>
          {texts.clear}
        </Button>
      )}
    </form>
  )
}
