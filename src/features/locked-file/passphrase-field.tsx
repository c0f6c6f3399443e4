import type { Ref } from 'react'
import { Field } from '../../components/field/field.tsx'

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
  return (
    <Field label={label} hint={hint} error={error ?? undefined}>
      {(attributes) => (
        <input
          {...attributes}
          ref={ref}
          type="text"
          value={value}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
