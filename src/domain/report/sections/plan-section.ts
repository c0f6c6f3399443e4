import { dayInWords, fill, listInWords } from '../../../texts/fill.ts'
import { planActions, startDayOf, type Action } from '../../plan/actions.ts'
import { reviewDates } from '../../plan/plan-days.ts'
import { roleInWords } from '../../plan/plan-roles.ts'
import type { ReportInput } from '../report-input.ts'
import type { ReportBlock, ReportTable } from '../report-model.ts'

export type PlanSectionInput = Pick<ReportInput, 'scan' | 'language' | 'profile'> & {
  result: Pick<ReportInput['result'], 'asOf'>
  texts: Pick<ReportInput['texts'], 'report'>
}

type PlannedAction = Action & { status: 'open' | 'doing' | 'done' }

/**
 * The 90-day plan of the employer on a page of its own: one table per action, as they were added. Nothing when there
 * are no actions. Notes stay with the scan: a printed plan is passed around.
 */
export function planSection(input: PlanSectionInput): ReportBlock[] {
  const { plan } = input.texts.report
  const actions = planActions(input.scan).filter(isPlanned)
  if (actions.length === 0) return []
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: plan.title },
    { kind: 'paragraph', tone: 'lead', text: plan.lead },
    ...actions.flatMap((action, index): ReportBlock[] => [
      {
        kind: 'heading',
        level: 2,
        text: fill(plan.action, { number: index + 1, what: action.what?.trim() || plan.unnamed }),
      },
      tableOf(action, { number: index + 1, count: actions.length }, input),
    ]),
  ]
}

function isPlanned(action: Action): action is PlannedAction {
  return action.status !== 'dropped'
}

function tableOf(
  action: PlannedAction,
  place: { number: number; count: number },
  input: PlanSectionInput,
): ReportTable {
  const { plan } = input.texts.report
  const { rows } = plan
  const lines: [string, string][] = [
    [rows.who, roleInWords(action.who, input.profile.roles, plan.whoOther)],
    [rows.firstStep, action.firstStep ?? ''],
    [rows.due, action.due ? dayInWords(action.due, input.language) : ''],
    [rows.obstacle, action.obstacle ?? ''],
    [rows.measure, action.measure ?? ''],
    [rows.review, reviewInWords(action, input)],
  ]
  return {
    kind: 'table',
    caption: fill(plan.caption, { ...place, status: plan.statuses[action.status] }),
    columns: [
      { title: plan.columns.part, align: 'left', share: 0.28 },
      { title: plan.columns.agreed, align: 'left', share: 0.72 },
    ],
    rows: lines.map(([part, agreed]) => ({
      cells: [part, agreed.trim() || plan.notFilled],
      emphasis: 'none',
    })),
  }
}

function reviewInWords(action: Action, { result, language, texts }: PlanSectionInput): string {
  const days = reviewDates(startDayOf(action, result.asOf)).map(({ after, day }) =>
    fill(texts.report.plan.reviewDay, { day: dayInWords(day, language), count: after }),
  )
  return listInWords(days, language)
}
