import type { Question, Structure, Theme } from '../../content/structure.ts'
import { successorOf, translateAnswers } from '../over-time/translate-answers.ts'
import { chosenOptions, isNotApplicable, isUnknown } from '../scan/answer-kinds.ts'
import { askedQuestions } from '../scan/route.ts'
import type { Answers, Scan } from '../scan/scan-schema.ts'
import type { SeatAnswer } from './respondents-types.ts'

/** A scan with its answers in the words of the present content. */
export type Respondent = { scan: Scan; answers: Answers }

/** Moves the answers of a scan to the present content, along the ledger. */
export function readRespondent(scan: Scan, structure: Structure): Respondent {
  return { scan, answers: translateAnswers(scan.answers, structure) }
}

/** What one respondent said to a question, or why there is nothing. */
export function answerOfPerson(
  { scan, answers }: Respondent,
  question: Question,
  theme: Theme,
  structure: Structure,
): SeatAnswer {
  const answer = answers[question.id]
  if (answer === undefined) {
    if (answersOther(scan, question, structure)) return { state: 'other-question' }
    const asked = askedQuestions(theme, scan.route ?? 'full', answers, structure)
    return { state: asked.some(({ id }) => id === question.id) ? 'unanswered' : 'not-asked' }
  }
  if (isUnknown(answer)) return { state: 'unknown' }
  if (isNotApplicable(answer)) return { state: 'not-applicable' }
  const chosen = new Set(chosenOptions(answer))
  return { state: 'chosen', options: question.options.map(({ id }) => id).filter((id) => chosen.has(id)) }
}

/** True when the scan did answer, but to a question or option that has no comparable successor here. */
function answersOther({ answers }: Scan, { id }: Question, { retired }: Structure): boolean {
  if (answers[id] !== undefined) return true
  return retired.some(
    ({ kind, old, new: successor }) =>
      kind === 'question' &&
      successor === id &&
      answers[old] !== undefined &&
      successorOf('question', old, retired) === null,
  )
}

/**
 * What more than half of a group said, counted over everybody in it; "divided" without such an answer. Of a tick list
 * it is the ticks that more than half chose. How many chose what is never told, nor what a smaller part chose.
 */
export function answerOfGroup(answers: readonly SeatAnswer[], question: Question): SeatAnswer {
  const isMost = (fits: (answer: SeatAnswer) => boolean) => answers.filter(fits).length > answers.length / 2
  const most = question.options
    .map(({ id }) => id)
    .filter((id) => isMost((answer) => answer.state === 'chosen' && answer.options.includes(id)))
  if (most.length > 0) return { state: 'chosen', options: most }
  const states = ['unknown', 'not-applicable', 'not-asked', 'unanswered', 'other-question'] as const
  const state = states.find((each) => isMost((answer) => answer.state === each))
  return { state: state ?? 'divided' }
}
