import { useEffect, useId, useRef } from 'react'
import styles from './benchmark.module.css'

type FileFieldProps = {
  label: string
  hint: string
  error: string | null
  accept: string
  isMultiple?: boolean
  onChoose: (files: readonly File[]) => void
}

/** A native file field with its label, hint and error; takes the focus when it has an error. */
export function FileField({ label, hint, error, accept, isMultiple = false, onChoose }: FileFieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (error !== null) field.current?.focus()
  }, [error])
  const last = useRef<FileList | null>(null)
  const choose = (input: HTMLInputElement) => {
    const { files } = input
    if (files && files.length > 0) {
      last.current = files
      onChoose([...files])
    } else if (last.current) {
      // Some browsers empty the field when the next dialog is cancelled, while the screen goes on with these files.
      input.files = last.current
    }
  }
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      <div role="status">
        {error !== null && (
          <p id={`${id}-error`} className={styles.error}>
            {error}
          </p>
        )}
      </div>
      <input
        ref={field}
        id={id}
        type="file"
        className={styles.control}
        accept={accept}
        multiple={isMultiple}
        aria-describedby={error === null ? `${id}-hint` : `${id}-hint ${id}-error`}
        aria-invalid={error !== null || undefined}
        onChange={({ currentTarget }) => choose(currentTarget)}
      />
    </div>
  )
}
