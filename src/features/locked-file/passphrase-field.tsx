import { useId, type Ref } from 'react'
import styles from './locked-file.module.css'

type PassphraseFieldProps = {
  label: string
  hint: string
  error: string | null
  value: string
  onChange: (value: string) => void
  ref: Ref<HTMLInputElement>
}

/** A passphrase, readable while it is typed: it is long, and a slip locks somebody out. */
export function PassphraseField({ label, hint, error, value, onChange, ref }: PassphraseFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
      <input
        id={id}
        ref={ref}
        className={styles.control}
        type="text"
        value={value}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
