import { Field } from '../../components/field/field.tsx'

type TextFieldProps = { label: string; hint?: string; value: string; onChange: (value: string) => void }

/** A short text with its label and hint. */
export function TextField({ label, hint, value, onChange }: TextFieldProps) {
  return (
    <Field {...{ label, hint }}>
      {(attributes) => (
        <input
          {...attributes}
          value={value}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
