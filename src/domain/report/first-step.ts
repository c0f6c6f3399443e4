import { dayInWords, fill } from '../../texts/fill.ts'
import { openActions } from '../plan/actions.ts'
import { describeAdvice } from './wording/advice-in-words.ts'
import type { ReportInput } from './report-input.ts'

/** What to do first, and whether the employer chose that or the scan proposes it. */
export type FirstStep = { title: string; text: string }

/**
 * The first open action of the plan, the one that is due first; without a plan the first step of the first advice, as
 * a proposal; without advice the words to keep up what goes well, or to fill in a first theme.
 */
export function firstStepInWords(input: ReportInput): FirstStep {
  const { scan, texts, language } = input
  const words = texts.editions.firstStep
  const [action] = openActions(scan).toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'))
  if (action) {
    const what = asSentence(action.what ?? texts.report.plan.unnamed)
    const step = action.firstStep?.trim()
    const due = action.due ? ` ${fill(words.due, { day: dayInWords(action.due, language) })}` : ''
    const text = step ? fill(words.plannedText, { what, step: asSentence(step) }) : what
    return { title: words.planned, text: `${text}${due}` }
  }
  const [advice] = describeAdvice(input)
  if (!advice) return { title: words.proposed, text: withoutAdvice(input) }
  return {
    title: words.proposed,
    text: fill(words.proposedText, { title: advice.title, step: advice.firstStep }),
  }
}

/** Nothing is known before a theme has a score: then filling one in comes first. */
function withoutAdvice({ result, questionnaire, texts }: ReportInput): string {
  const { none, empty } = texts.editions.firstStep
  const themes = result.pillars.flatMap((pillar) => pillar.themes)
  const [first] = themes
  if (!first || themes.some(({ score }) => score !== null)) return none
  return fill(empty, { theme: questionnaire.themes[first.id]?.title ?? first.id })
}

/** What a person typed may lack a full stop. */
function asSentence(text: string): string {
  const trimmed = text.trim()
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
