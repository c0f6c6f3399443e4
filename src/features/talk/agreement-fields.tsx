import { useId } from 'react'
import type { Agreement } from '../../domain/dossier/agreements-of-dossier.ts'
import { isOpen, longestText, longestWhat, openActionsAtMost, startDayOf } from '../../domain/plan/actions.ts'
import { joinObstacle, splitObstacle } from '../../domain/plan/obstacle.ts'
import { defaultDue } from '../../domain/plan/plan-days.ts'
import { planRoles, roleInWords } from '../../domain/plan/plan-roles.ts'
import type { AgreementFields } from '../../domain/talk/agreement-edits.ts'
import { Field } from '../../components/field/field.tsx'
import { dayInWords, fill } from '../../texts/fill.ts'
import { OriginChoice } from './agreement-form.tsx'
import { isEmployerPlanFull, type AgreementsView } from './agreements-view.ts'
import { KeptField } from './kept-field.tsx'
import styles from './talk-forms.module.css'

type AgreementFieldsProps = {
  agreement: Agreement
  view: AgreementsView
  onChange: (fields: Partial<AgreementFields>) => void
}

/** Every part of one agreement; each is kept at once. */
export function AgreementFieldset({ agreement, view, onChange }: AgreementFieldsProps) {
  const warning = useId()
  const words = view.texts.agreements
  const latest = dayInWords(defaultDue(startDayOf(agreement, view.asOf)), view.language)
  const keep = (name: 'what' | 'firstStep' | 'due' | 'measure' | 'note') => ({
    value: agreement[name] ?? '',
    describedBy: name === 'due' ? undefined : warning,
    maxLength: name === 'what' ? longestWhat : longestText,
    onKeep: (text: string) => onChange({ [name]: text }),
  })
  const isHeld = isEmployerPlanFull(view.dossier) && !(agreement.origin === 'employer' && isOpen(agreement))
  return (
    <>
      <p id={warning} className={styles.quiet}>
        {view.texts.privacy}
      </p>
      <KeptField label={words.what} {...keep('what')} />
      <OriginChoice
        origin={agreement.origin}
        words={words}
        isHeld={isHeld && agreement.origin !== 'employer' && isOpen(agreement)}
        onChoose={(origin) => onChange({ origin })}
      />
      <WhoField agreement={agreement} view={view} onChange={onChange} />
      <KeptField label={words.firstStep} rows={2} {...keep('firstStep')} />
      <KeptField label={words.due} type="date" hint={fill(words.dueHint, { day: latest })} {...keep('due')} />
      <ObstacleFields agreement={agreement} view={view} onChange={onChange} warning={warning} />
      <KeptField label={words.measure} rows={2} {...keep('measure')} />
      <StatusField
        agreement={agreement}
        view={view}
        onChange={onChange}
        isHeld={isHeld && agreement.origin === 'employer'}
      />
      <KeptField label={words.note} rows={2} {...keep('note')} />
    </>
  )
}

/** A role from the list. What another program wrote instead stays a choice, so that it is not lost. */
function WhoField({ agreement: { who = '' }, view, onChange }: AgreementFieldsProps) {
  const words = view.texts.agreements
  const isForeign = who !== '' && !planRoles.some((role) => role === who)
  const offered: readonly string[] = isForeign ? [...planRoles, who] : planRoles
  return (
    <Field label={words.who} hint={words.whoHint}>
      {(attributes) => (
        <select {...attributes} value={who} onChange={({ target }) => onChange({ who: target.value })}>
          <option value="">{words.whoNone}</option>
          {offered.map((role) => (
            <option key={role} value={role}>
              {roleInWords(role, view.roles, words.whoOther)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** "Als … dan …": two fields that are kept as one sentence. */
function ObstacleFields({ agreement, view, onChange, warning }: AgreementFieldsProps & { warning: string }) {
  const words = view.texts.agreements
  const obstacle = splitObstacle(agreement.obstacle ?? '')
  const keep = (name: 'when' | 'then') => ({
    value: obstacle[name],
    maxLength: 500,
    describedBy: warning,
    onKeep: (text: string) =>
      onChange({ obstacle: joinObstacle({ ...obstacle, [name]: text }, view.language) }),
  })
  return (
    <fieldset className={styles.obstacle}>
      <legend className={styles.legend}>{words.obstacle}</legend>
      <KeptField label={words.when} {...keep('when')} />
      <KeptField label={words.then} {...keep('then')} />
    </fieldset>
  )
}

/** How it is going. While the employer's plan is full, a finished action of it cannot be opened again. */
function StatusField({ agreement, view, onChange, isHeld }: AgreementFieldsProps & { isHeld: boolean }) {
  const { status, statuses, held } = view.texts.agreements
  return (
    <Field label={status} hint={isHeld ? fill(held, { most: openActionsAtMost }) : undefined}>
      {(attributes) => (
        <select
          {...attributes}
          value={agreement.status}
          onChange={({ target }) => onChange({ status: target.value as Agreement['status'] })}
        >
          {(Object.keys(statuses) as Agreement['status'][]).map((each) => (
            <option key={each} value={each} disabled={isHeld && isOpen({ status: each })}>
              {statuses[each]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
