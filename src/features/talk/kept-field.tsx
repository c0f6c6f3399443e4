import { Field } from '../../components/field/field.tsx'
import { useKeptText } from './use-kept-text.ts'

type KeptFieldProps = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** The id of a text that stands once for several fields. */
  describedBy?: string | undefined
  value: string
  /** Rows of a text field; a date and a line have none. */
  rows?: number
  type?: 'text' | 'date'
  maxLength?: number
  onKeep: (text: string) => void
}

/** A labelled field whose text is kept without a button. */
export function KeptField({
  label,
  hint,
  error,
  describedBy,
  value,
  rows,
  type = 'text',
  maxLength,
  onKeep,
}: KeptFieldProps) {
  const kept = useKeptText(value, onKeep)
  const limits = type === 'date' ? { max: '9999-12-31' } : { maxLength }
  return (
    <Field label={label} hint={hint} error={error} describedBy={describedBy}>
      {(attributes) =>
        rows === undefined ? (
          <input type={type} {...limits} {...attributes} {...kept} />
        ) : (
          <textarea rows={rows} maxLength={maxLength} {...attributes} {...kept} />
        )
      }
    </Field>
  )
}
