import type { RefObject } from 'react'
import { dossierStatuses } from '../../domain/dossier/dossier-schema.ts'
import { dossierColumns, type DossierChoice } from '../../domain/dossier/list-dossiers.ts'
import type { AdviserTexts } from '../../texts/catalogue.ts'
import styles from './list.module.css'
import { Field } from '../../components/field/field.tsx'

type ListFormProps = {
  choice: DossierChoice
  onChoice: (choice: DossierChoice) => void
  texts: AdviserTexts
  searchField: RefObject<HTMLInputElement | null>
}

/** Search and choose; every change shows at once. */
export function ListForm({ choice, onChoice, texts, searchField }: ListFormProps) {
  const { list, statuses } = texts
  const { words = '', status, ...others } = choice
  return (
    <form
      role="search"
      className={styles.form}
      aria-label={list.title}
      onSubmit={(event) => event.preventDefault()}
    >
      <Field label={list.search}>
        {(attributes) => (
          <input
            ref={searchField}
            type="search"
            autoComplete="off"
            value={words}
            {...attributes}
            onChange={({ target }) => onChoice({ ...choice, words: target.value })}
          />
        )}
      </Field>
      <Field label={list.status}>
        {(attributes) => (
          <select
            value={status ?? ''}
            {...attributes}
            onChange={({ target }) => {
              const chosen = dossierStatuses.find((each) => each === target.value)
              onChoice({ words, ...others, ...(chosen && { status: chosen }) })
            }}
          >
            <option value="">{list.anyStatus}</option>
            {dossierStatuses.map((each) => (
              <option key={each} value={each}>
                {statuses[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <OrderOfCards choice={choice} onChoice={onChoice} texts={list} />
    </form>
  )
}

type OrderProps = Pick<ListFormProps, 'choice' | 'onChoice'> & { texts: AdviserTexts['list'] }

/** The order, where the table has no room for the heads that sort it. */
function OrderOfCards({ choice, onChoice, texts }: OrderProps) {
  return (
    <div className={styles.orderOfCards}>
      <Field label={texts.sortBy}>
        {(attributes) => (
          <select
            value={choice.sort ?? 'employer'}
            {...attributes}
            onChange={({ target }) => {
              const sort = dossierColumns.find((each) => each === target.value)
              onChoice({ ...choice, ...(sort && { sort }) })
            }}
          >
            {dossierColumns.map((each) => (
              <option key={each} value={each}>
                {texts.columns[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={choice.isDescending ?? false}
          onChange={({ target }) => onChoice({ ...choice, isDescending: target.checked })}
        />
        {texts.descending}
      </label>
    </div>
  )
}
