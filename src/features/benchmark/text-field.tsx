import { useId } from 'react'
import styles from './benchmark.module.css'

type TextFieldProps = { label: string; hint?: string; value: string; onChange: (value: string) => void }

/** A short text with its label and hint. */
export function TextField({ label, hint, value, onChange }: TextFieldProps) {
  const id = useId()
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
      <input
        id={id}
        className={styles.control}
        value={value}
        maxLength={200}
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
