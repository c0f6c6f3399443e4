import type { CopiesTexts, PlanTexts } from '../../texts/catalogue.ts'
import { dayInWords, fill } from '../../texts/fill.ts'
import { roleInWords } from '../plan/plan-roles.ts'
import {
  appreciationLines,
  wordAppreciation,
  type AppreciationWording,
} from '../report/wording/appreciation-in-words.ts'
import type { Agreement } from './merge-agreements.ts'
import { keyOfConflict, type Conflict } from './merge-scans.ts'

/** One question of a merge: what it is about, and how each copy has it. */
export type WordedConflict = { key: string; title: string; here: string[]; file: string[] }

export type ConflictWording = { texts: CopiesTexts['ask']; plan: PlanTexts['action'] } & {
  appreciation: AppreciationWording
}

const fields = ['what', 'who', 'firstStep', 'due', 'obstacle', 'measure', 'status', 'note'] as const

/** Words one question of a merge by what differs alone. A side on which it is not filled in says so. */
export function wordConflict(conflict: Conflict, wording: ConflictWording): WordedConflict {
  const { texts, appreciation } = wording
  const key = keyOfConflict(conflict)
  if (conflict.kind === 'appreciation') {
    const linesOf = (side: 'employer' | 'adviser') =>
      appreciationLines(wordAppreciation(conflict[side], appreciation), appreciation.texts)
    const [here, file] = [linesOf('employer'), linesOf('adviser')]
    return {
      ...{ key, title: texts.appreciation },
      here: orEmpty(
        here.filter((line) => !file.includes(line)),
        texts,
      ),
      file: orEmpty(
        file.filter((line) => !here.includes(line)),
        texts,
      ),
    }
  }
  const linesOf = (agreement: Agreement, other: Agreement) =>
    fields.flatMap((field) => {
      const value = valueOf(agreement, field, wording)
      if (value === valueOf(other, field, wording)) return []
      // The labels of a form are questions; here they name a part.
      const part = wording.plan[field].replace(/\?$/, '')
      return [fill(texts.line, { part, value: value || texts.empty })]
    })
  return {
    ...{ key, title: fill(texts.agreement, { what: conflict.employer.what?.trim() || texts.unnamed }) },
    here: orEmpty(linesOf(conflict.employer, conflict.adviser), texts),
    file: orEmpty(linesOf(conflict.adviser, conflict.employer), texts),
  }
}

function orEmpty(lines: string[], texts: CopiesTexts['ask']): string[] {
  return lines.length > 0 ? lines : [texts.empty]
}

function valueOf(
  agreement: Agreement,
  field: (typeof fields)[number],
  { plan, appreciation: { roles, language } }: ConflictWording,
): string {
  if (field === 'status') return plan.statuses[agreement.status]
  if (field === 'who') return roleInWords(agreement.who, roles, plan.whoOther)
  if (field === 'due') return agreement.due ? dayInWords(agreement.due, language) : ''
  return agreement[field]?.trim() ?? ''
}
