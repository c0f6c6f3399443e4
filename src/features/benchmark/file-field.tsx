import { useEffect, useRef } from 'react'
import { Field } from '../../components/field/field.tsx'

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
    <Field label={label} hint={hint} error={error ?? undefined}>
      {(attributes) => (
        <input
          {...attributes}
          ref={field}
          type="file"
          accept={accept}
          multiple={isMultiple}
          onChange={({ currentTarget }) => choose(currentTarget)}
        />
      )}
    </Field>
  )
}
