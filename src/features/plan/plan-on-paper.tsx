import { Fragment } from 'react'
import { planActions, startDayOf, type Action } from '../../domain/plan/actions.ts'
import { reviewDates } from '../../domain/plan/plan-days.ts'
import { roleInWords } from '../../domain/plan/plan-roles.ts'
import { agreementsWithOthers } from '../../domain/plan/agreements.ts'
import { dayInWords, fill } from '../../texts/fill.ts'
import { agreedLines } from './agreed-lines.ts'
import type { PlanView } from './plan-view.ts'
import styles from './plan.module.css'

/**
 * The plan as it is printed: fields would cut off what does not fit in them. What is not filled in gets a line to write
 * on. Notes stay with the scan, for a printed plan is passed around; so does an action that was dropped.
 */
export function PlanOnPaper({ view }: { view: PlanView }) {
  const { texts } = view
  return (
    <div className={styles.paper}>
      {planActions(view.scan)
        .filter(({ status }) => status !== 'dropped')
        .map((action, index) => (
          <section key={action.id} className={styles.action}>
            <h2>{fill(texts.action.heading, { number: index + 1, what: action.what ?? '' })}</h2>
            <Lines lines={linesOf(action, view)} />
          </section>
        ))}
      <AgreedOnPaper view={view} />
    </div>
  )
}

function AgreedOnPaper({ view }: { view: PlanView }) {
  const agreements = agreementsWithOthers(view.scan).filter(({ status }) => status !== 'dropped')
  if (agreements.length === 0) return null
  return (
    <section className={styles.action}>
      <h2>{view.texts.agreed.title}</h2>
      {agreements.map((agreement) => (
        <Fragment key={agreement.id}>
          <h3>{agreement.what?.trim() || view.texts.agreed.unnamed}</h3>
          <Lines lines={[...agreedLines(agreement, view), statusLine(agreement, view)]} />
        </Fragment>
      ))}
    </section>
  )
}

function Lines({ lines }: { lines: [string, string][] }) {
  return (
    <dl>
      {lines.map(([part, agreed]) => (
        <div key={part}>
          <dt>{part}</dt>
          <dd>{agreed}</dd>
        </div>
      ))}
    </dl>
  )
}

function statusLine({ status }: Action, { texts }: PlanView): [string, string] {
  return [texts.action.status, texts.action.statuses[status]]
}

function linesOf(action: Action, view: PlanView): [string, string][] {
  const { texts, roles, language, asOf } = view
  const words = texts.action
  const days = reviewDates(startDayOf(action, asOf)).map(({ after, day }) =>
    fill(words.reviewDay, { count: after, day: dayInWords(day, language) }),
  )
  return [
    [words.who, roleInWords(action.who, roles, words.whoOther)],
    [words.firstStep, action.firstStep ?? ''],
    [words.due, action.due ? dayInWords(action.due, language) : ''],
    [words.obstacle, action.obstacle ?? ''],
    [words.measure, action.measure ?? ''],
    statusLine(action, view),
    [words.reviewTitle, days.join('\n')],
  ]
}
