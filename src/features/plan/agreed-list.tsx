import { useId } from 'react'
import { longestText, type Action, type ActionStatus } from '../../domain/plan/actions.ts'
import { agreementsWithOthers, changeAgreement, type AgreementChange } from '../../domain/plan/agreements.ts'
import { Field } from '../../components/field/field.tsx'
import { agreedLines } from './agreed-lines.ts'
import type { PlanView } from './plan-view.ts'
import styles from './plan.module.css'

/** What was agreed with the adviser or a partner, apart from the own plan; the employer keeps status and note. */
export function AgreedList({ view }: { view: PlanView }) {
  const id = useId()
  const agreements = agreementsWithOthers(view.scan)
  const texts = view.texts.agreed
  if (agreements.length === 0) return null
  return (
    <section className={styles.more} aria-labelledby={id}>
      <h2 id={id}>{texts.title}</h2>
      <p>{texts.lead}</p>
      {agreements.map((agreement) => (
        <Agreed key={agreement.id} agreement={agreement} view={view} />
      ))}
    </section>
  )
}

function Agreed({ agreement, view }: { agreement: Action; view: PlanView }) {
  const id = useId()
  const { agreed, action } = view.texts
  const change = (edit: AgreementChange) =>
    view.onChange((scan) => changeAgreement(scan, agreement.id, edit, view.stamp().now))
  return (
    <article className={styles.agreed} aria-labelledby={id}>
      <h3 id={id}>{agreement.what?.trim() || agreed.unnamed}</h3>
      <dl className={styles.facts}>
        {agreedLines(agreement, view).map(([part, value]) => (
          <div key={part}>
            <dt>{part}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Field label={action.status}>
        {(attributes) => (
          <select
            {...attributes}
            value={agreement.status}
            onChange={(event) => change({ status: event.currentTarget.value as ActionStatus })}
          >
            {(Object.keys(action.statuses) as ActionStatus[]).map((status) => (
              <option key={status} value={status}>
                {action.statuses[status]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={action.note} hint={action.noteWarning}>
        {(attributes) => (
          <textarea
            rows={2}
            maxLength={longestText}
            {...attributes}
            defaultValue={agreement.note ?? ''}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
        )}
      </Field>
    </article>
  )
}
