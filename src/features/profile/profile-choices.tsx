import type { UseFormReturn } from 'react-hook-form'
import { Choice, ChoiceList } from '../../components/choice/choice.tsx'
import type { ProfileFields } from './profile-form.ts'
import type { ProfileOption } from './profile-options.ts'
import styles from './profile-screen.module.css'

type ProfileChoicesProps = {
  form: UseFormReturn<ProfileFields>
  name: keyof ProfileFields
  label: string
  hint: string
  isWide?: boolean
  /** What to say when nothing was chosen; left out where the question may stay open. */
  missing?: string
  options: ProfileOption[]
}

/** One question of the profile as a native radio group, with its own error beside it. */
export function ProfileChoices(props: ProfileChoicesProps) {
  const { form, name, label, hint, isWide = false, missing, options } = props
  // In the language of now: the one kept in the form is of the moment the reader pressed on.
  const error = form.formState.errors[name] && missing
  const isOffered = (value: unknown) => options.some((option) => option.value === value)
  // A stored value that the content no longer offers counts as not chosen.
  const input = form.register(name, {
    validate: (value) => missing === undefined || isOffered(value) || missing,
  })
  return (
    <fieldset
      id={name}
      className={[styles.field, error ? styles.invalid : ''].join(' ')}
      role="radiogroup"
      aria-labelledby={`${name}-label`}
      aria-describedby={`${name}-hint${error ? ` ${name}-error` : ''}`}
      aria-invalid={error ? true : undefined}
    >
      <legend id={`${name}-label`} className={styles.label}>
        {label}
      </legend>
      <p id={`${name}-hint`} className={styles.hint}>
        {hint}
      </p>
      {error && (
        <p id={`${name}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <ChoiceList isWide={isWide}>
        {options.map((option) => (
          <Choice key={option.value} type="radio" value={option.value} hint={option.hint} {...input}>
            {option.text}
          </Choice>
        ))}
      </ChoiceList>
    </fieldset>
  )
}
