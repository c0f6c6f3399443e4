import type { Action } from '../../domain/plan/actions.ts'
import { roleInWords } from '../../domain/plan/plan-roles.ts'
import { dayInWords } from '../../texts/fill.ts'
import type { PlanView } from './plan-view.ts'

/** What was agreed, part by part, as the employer reads it; a part that is not filled in says so. */
export function agreedLines(
  { origin, who, firstStep, due }: Action,
  { texts: { agreed, action }, roles, language }: PlanView,
): [string, string][] {
  return [
    [agreed.with, origin === 'partner' ? agreed.origins.partner : agreed.origins.adviser],
    [agreed.who, roleInWords(who, roles, action.whoOther) || agreed.notFilled],
    [agreed.firstStep, firstStep?.trim() || agreed.notFilled],
    [agreed.due, due ? dayInWords(due, language) : agreed.notFilled],
  ]
}
