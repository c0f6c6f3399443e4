import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Button } from '../../components/button/button.tsx'
import { changeAction, longestText, longestWhat, startDayOf, type Action } from '../../domain/plan/actions.ts'
import { reviewDates } from '../../domain/plan/plan-days.ts'
import { dayInWords, fill } from '../../texts/fill.ts'
import { useActionForm } from './action-form.ts'
import { DueField, ObstacleFields, StatusField, WhoField } from './action-fields.tsx'
import { Field } from '../../components/field/field.tsx'
import { editScan, type PlanView } from './plan-view.ts'
import styles from './plan.module.css'

type PlanActionProps = {
  action: Action
  number: number
  view: PlanView
  /** Takes the focus when it appears: just added, or put back. */
  takesFocus: boolean
  onRemove: () => void
}

/** One action, every part of it kept at each change. */
export function PlanAction({ action, number, view, takesFocus, onRemove }: PlanActionProps) {
  const texts = view.texts.action
  const { register, errors } = useActionForm(action, texts, view.language, (change) =>
    view.onChange(editScan((scan) => changeAction(scan, action.id, change, view.stamp().now))),
  )
  const warning = useId()
  const fields = { action, view, register, errors, warning }
  const what = action.what ?? ''
  return (
    <ActionSection
      title={fill(what === '' ? texts.headingPlain : texts.heading, { number, what })}
      takesFocus={takesFocus}
    >
      {action.practice && <PracticeLine practice={action.practice} view={view} />}
      <p id={warning} className={styles.hint}>
        {texts.noteWarning}
      </p>
      <Field label={texts.what} describedBy={warning} error={errors.what?.message}>
        {(attributes) => <input type="text" maxLength={longestWhat} {...attributes} {...register('what')} />}
      </Field>
      <WhoField {...fields} />
      <Field label={texts.firstStep} describedBy={warning}>
        {(attributes) => (
          <textarea rows={3} maxLength={longestText} {...attributes} {...register('firstStep')} />
        )}
      </Field>
      <DueField {...fields} />
      <ObstacleFields {...fields} />
      <Field label={texts.measure} describedBy={warning}>
        {(attributes) => (
          <textarea rows={2} maxLength={longestText} {...attributes} {...register('measure')} />
        )}
      </Field>
      <StatusField {...fields} />
      <Field label={texts.note} describedBy={warning}>
        {(attributes) => <textarea rows={2} maxLength={longestText} {...attributes} {...register('note')} />}
      </Field>
      <ReviewDays action={action} view={view} />
      <Button onClick={onRemove} aria-label={what === '' ? undefined : `${texts.remove}: ${what}`}>
        {texts.remove}
      </Button>
    </ActionSection>
  )
}

/** The way to the practice an action came from, or that it is gone. */
function PracticeLine({ practice, view: { practices, texts, hrefs } }: { practice: string; view: PlanView }) {
  if (!practices.includes(practice)) return <p className={styles.hint}>{texts.action.gone}</p>
  return (
    <p>
      <a href={hrefs.practice(practice)}>{texts.action.readMore}</a>
    </p>
  )
}

type ActionSectionProps = { title: string; takesFocus: boolean; children: ReactNode }

function ActionSection({ title, takesFocus, children }: ActionSectionProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <section className={styles.action} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}

function ReviewDays({ action, view }: Pick<PlanActionProps, 'action' | 'view'>) {
  const { reviewTitle, reviewDay } = view.texts.action
  return (
    <>
      <h3 className={styles.label}>{reviewTitle}</h3>
      <ul className={styles.days}>
        {reviewDates(startDayOf(action, view.asOf)).map(({ after, day }) => (
          <li key={after}>{fill(reviewDay, { count: after, day: dayInWords(day, view.language) })}</li>
        ))}
      </ul>
    </>
  )
}
