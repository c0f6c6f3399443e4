import { useId, type ReactNode } from 'react'
import styles from './field.module.css'

type FieldProps = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** The id of a text that stands once for several fields and helps with this one too. */
  describedBy?: string | undefined
  /** The native control; these attributes tie it to its label, hint and error. */
  children: (attributes: FieldAttributes) => ReactNode
}

export type FieldAttributes = {
  id: string
  className: string | undefined
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** A label above a native control, with what helps to fill it in and what is wrong with it. */
export function Field({ label, hint, error, describedBy, children }: FieldProps) {
  const id = useId()
  const described = [describedBy, hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div role="status">
        {error && (
          <p id={`${id}-error`} className={styles.error}>
            {error}
          </p>
        )}
      </div>
      {children({
        id,
        className: styles.control,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  )
}
