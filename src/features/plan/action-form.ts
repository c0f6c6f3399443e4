import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import type { Language } from '../../content/texts.ts'
import type { Action, ActionFields } from '../../domain/plan/actions.ts'
import { joinObstacle, splitObstacle } from '../../domain/plan/obstacle.ts'
import { isDay } from '../../domain/plan/plan-days.ts'
import type { PlanTexts } from '../../texts/catalogue.ts'

/** What the form of one action holds: the sentence about the obstacle stands in two fields. */
export type ActionFormFields = Omit<ActionFields, 'obstacle'> & { when: string; then: string }

/** Only `what` is needed; a day, when given, is on the calendar. */
export function actionFormSchema({ whatMissing, dueWrong }: PlanTexts['action']) {
  return z.object({
    what: z.string().check(z.trim(), z.minLength(1, whatMissing)),
    who: z.string(),
    firstStep: z.string(),
    due: z.string().check(z.refine((day) => day === '' || isDay(day), dueWrong)),
    when: z.string(),
    then: z.string(),
    measure: z.string(),
    status: z.enum(['open', 'doing', 'done', 'dropped']),
    note: z.string(),
  })
}

/** A stored action as form fields. */
export function toFields(action: Action): ActionFormFields {
  return {
    what: action.what ?? '',
    who: action.who ?? '',
    firstStep: action.firstStep ?? '',
    due: action.due ?? '',
    ...splitObstacle(action.obstacle ?? ''),
    measure: action.measure ?? '',
    status: action.status,
    note: action.note ?? '',
  }
}

/** What one changed field of the form means for the stored action. */
export function toChange(
  name: keyof ActionFormFields,
  fields: ActionFormFields,
  language: Language,
): Partial<ActionFields> {
  if (name === 'when' || name === 'then') return { obstacle: joinObstacle(fields, language) }
  return { [name]: fields[name] }
}

/** The form of one action; every change is handed on at once, and a fault is told at once. */
export function useActionForm(
  action: Action,
  texts: PlanTexts['action'],
  language: Language,
  onChange: (change: Partial<ActionFields>) => void,
) {
  const form = useForm<ActionFormFields>({
    defaultValues: toFields(action),
    resolver: zodResolver(actionFormSchema(texts)),
    mode: 'onChange',
  })
  const register = (name: keyof ActionFormFields) =>
    form.register(name, { onChange: () => onChange(toChange(name, form.getValues(), language)) })
  return { register, errors: form.formState.errors }
}
