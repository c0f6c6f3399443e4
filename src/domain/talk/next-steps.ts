import type { Question, Structure, Theme } from '../../content/structure.ts'
import { chosenOptions } from '../scan/answer-kinds.ts'
import type { Answers } from '../scan/scan-schema.ts'
import { scorableAnswers } from '../scan/scorable-answers.ts'
import { scoreItem } from '../scoring/item.ts'

/** A question to stop at in a talk, and the option that would be one step further; null at the top. */
export type NextStep = { question: Question; next: string | null }

/** Questions of one theme an adviser can stop at in a talk. */
const questionsPerTheme = 2

/**
 * The answered questions of a theme with most to gain (weight × distance to the top), at most two, ties in the order
 * asked. Empty when nothing of the theme is scored.
 */
export function nextStepsOf(
  { questions }: Theme,
  answers: Answers,
  structure: Pick<Structure, 'retired'>,
): NextStep[] {
  const scorable = scorableAnswers(answers, structure)
  return questions
    .map((question) => ({ question, outcome: scoreItem(question, scorable[question.id]) }))
    .flatMap(({ question, outcome }) =>
      outcome.state === 'scored' ? [{ question, gain: question.weight * (100 - outcome.score) }] : [],
    )
    .sort((a, b) => b.gain - a.gain)
    .slice(0, questionsPerTheme)
    .map(({ question }) => ({ question, next: nextOption(question, answers) }))
}

/** Of a tick list any tick is a step further; of a ladder only the next step is. */
function nextOption(question: Question, answers: Answers): string | null {
  const answer = answers[question.id]
  const chosen = answer ? chosenOptions(answer) : []
  if (question.kind === 'tick-list')
    return question.options.find(({ id }) => !chosen.includes(id))?.id ?? null
  const place = question.options.findIndex(({ id }) => id === chosen[0])
  return question.options[place + 1]?.id ?? null
}
