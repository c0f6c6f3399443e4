import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { Button } from '../../components/button/button.tsx'
import { longestWhat } from '../../domain/plan/actions.ts'
import type { PlanTexts } from '../../texts/catalogue.ts'
import { Field } from '../../components/field/field.tsx'
import styles from './plan.module.css'

type OwnActionProps = { texts: PlanTexts['own']; onAdd: (what: string) => void }

/** An action in the employer's own words. */
export function OwnAction({ texts, onAdd }: OwnActionProps) {
  const form = useForm({
    defaultValues: { what: '' },
    resolver: zodResolver(z.object({ what: z.string().check(z.trim(), z.minLength(1, texts.missing)) })),
  })
  const add = ({ what }: { what: string }) => {
    form.reset()
    onAdd(what)
  }
  return (
    <section className={styles.own}>
      <h2>{texts.title}</h2>
      <form noValidate onSubmit={(event) => void form.handleSubmit(add)(event)}>
        <Field label={texts.what} hint={texts.hint} error={form.formState.errors.what?.message}>
          {(attributes) => (
            <input type="text" maxLength={longestWhat} {...attributes} {...form.register('what')} />
          )}
        </Field>
        <Button type="submit">{texts.add}</Button>
      </form>
    </section>
  )
}
