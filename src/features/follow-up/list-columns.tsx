import { useId } from 'react'
import { listFields, type ColumnMap } from '../../domain/register/list-headings.ts'
import type { FollowUpTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import { Labelled } from './actions-part.tsx'
import styles from './follow-up.module.css'

type ListColumnsProps = {
  headings: readonly string[]
  columns: ColumnMap
  texts: FollowUpTexts['list']
  onColumns: (columns: ColumnMap) => void
}

/** Which column of the list is what: recognised, and to be changed. */
export function ListColumns({ headings, columns, texts, onColumns }: ListColumnsProps) {
  const title = useId()
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 id={title}>{texts.columnsTitle}</h2>
      <p className={styles.quiet}>{texts.columnsText}</p>
      <div className={styles.mapping}>
        {listFields.map((field) => (
          <Labelled key={field} label={texts.fields[field]}>
            {(id) => (
              <select
                id={id}
                value={columns[field] ?? ''}
                onChange={({ target }) =>
                  onColumns({ ...columns, [field]: target.value === '' ? null : Number(target.value) })
                }
              >
                <option value="">{texts.none}</option>
                {headings.map((heading, index) => (
                  <option key={index} value={index}>
                    {heading.slice(0, 60) || fill(texts.column, { number: index + 1 })}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        ))}
      </div>
    </section>
  )
}
