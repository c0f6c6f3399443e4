import { useId } from 'react'
import type { FieldErrors, UseFormRegisterReturn } from 'react-hook-form'
import { isOpen, isPlanFull, openActionsAtMost, startDayOf, type Action } from '../../domain/plan/actions.ts'
import { defaultDue } from '../../domain/plan/plan-days.ts'
import { planRoles, roleInWords } from '../../domain/plan/plan-roles.ts'
import { dayInWords, fill } from '../../texts/fill.ts'
import type { ActionFormFields } from './action-form.ts'
import { Field } from '../../components/field/field.tsx'
import type { PlanView } from './plan-view.ts'
import styles from './plan.module.css'

type ActionFieldProps = {
  action: Action
  view: PlanView
  register: (name: keyof ActionFormFields) => UseFormRegisterReturn
  errors: FieldErrors<ActionFormFields>
}

/** A role from the list. What another program wrote instead stays a choice, so that it is not lost. */
export function WhoField({ action, view, register }: ActionFieldProps) {
  const { who, whoHint, whoNone, whoOther } = view.texts.action
  const given = action.who
  const isForeign = given !== undefined && given !== '' && !planRoles.some((role) => role === given)
  const offered: readonly string[] = isForeign ? [...planRoles, given] : planRoles
  return (
    <Field label={who} hint={whoHint}>
      {(attributes) => (
        <select {...attributes} {...register('who')}>
          <option value="">{whoNone}</option>
          {offered.map((role) => (
            <option key={role} value={role}>
              {roleInWords(role, view.roles, whoOther)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** The day of the first step, and a word when it is past or far away. */
export function DueField({ action, view, register, errors }: ActionFieldProps) {
  const texts = view.texts.action
  const latest = defaultDue(startDayOf(action, view.asOf))
  const remark = remarkOnDue(action, latest, view)
  return (
    <>
      <Field
        label={texts.due}
        hint={fill(texts.dueHint, { day: dayInWords(latest, view.language) })}
        error={errors.due?.message}
      >
        {(attributes) => <input type="date" max="9999-12-31" {...attributes} {...register('due')} />}
      </Field>
      <div role="status">{remark && <p className={styles.remark}>{remark}</p>}</div>
    </>
  )
}

function remarkOnDue(action: Action, latest: string, { texts, asOf, language }: PlanView): string | null {
  if (!action.due || !isOpen(action)) return null
  if (action.due < asOf) return texts.action.duePast
  return action.due > latest ? fill(texts.action.dueLate, { day: dayInWords(latest, language) }) : null
}

/** "Als … dan …": two fields that are kept as one sentence. */
export function ObstacleFields({ view, register, warning }: ActionFieldProps & { warning: string }) {
  const id = useId()
  const { obstacle, obstacleHint, when, then } = view.texts.action
  return (
    <fieldset className={styles.obstacle} aria-describedby={id}>
      <legend className={styles.label}>{obstacle}</legend>
      <p id={id} className={styles.hint}>
        {obstacleHint}
      </p>
      <Field label={when} describedBy={warning}>
        {(attributes) => <input type="text" maxLength={500} {...attributes} {...register('when')} />}
      </Field>
      <Field label={then} describedBy={warning}>
        {(attributes) => <input type="text" maxLength={500} {...attributes} {...register('then')} />}
      </Field>
    </fieldset>
  )
}

/** How it is going. While three actions are open, a finished one cannot be opened again. */
export function StatusField({ action, view, register }: ActionFieldProps) {
  const { status, statuses, statusFull } = view.texts.action
  const isHeld = !isOpen(action) && isPlanFull(view.scan)
  return (
    <Field label={status} hint={isHeld ? fill(statusFull, { most: openActionsAtMost }) : undefined}>
      {(attributes) => (
        <select {...attributes} {...register('status')}>
          {(Object.keys(statuses) as Action['status'][]).map((each) => (
            <option key={each} value={each} disabled={isHeld && isOpen({ status: each })}>
              {statuses[each]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
