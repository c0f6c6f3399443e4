import type { Question, Structure } from '../../content/structure.ts'
import { chosenOptions, isNotApplicable, isUnknown } from '../scan/answer-kinds.ts'
import type { Answer, Answers } from '../scan/scan-schema.ts'

/** What the characters of an answer code mean; 0-9 and then a-z are a place on the ladder or a number of ticks. */
export const unknownCode = '?'
export const notApplicableCode = '-'
export const unansweredCode = '.'

type Asked = Pick<Structure, 'pillars'>

/** All questions in the order of the version: the order of the characters of an answer code. */
export function questionsInOrder({ pillars }: Asked): Question[] {
  return pillars.flatMap((pillar) => pillar.themes.flatMap((theme) => theme.questions))
}

/**
 * One character per question: the place of the option from low (0) to high, the number of ticks (which ones is left
 * out), `?` unknown, `-` not applicable, `.` unanswered. An option the questionnaire does not have counts as unanswered.
 */
export function encodeAnswers(answers: Answers, structure: Asked): string {
  return questionsInOrder(structure)
    .map((question) => encodeAnswer(question, answers[question.id]))
    .join('')
}

/** The answers a code stands for, good for the same scores; null when the code does not fit the questionnaire. */
export function decodeAnswers(code: string, structure: Asked): Answers | null {
  const questions = questionsInOrder(structure)
  if (code.length !== questions.length) return null
  const answers: Answers = {}
  for (const [index, question] of questions.entries()) {
    const letter = code.charAt(index)
    if (letter === unansweredCode) continue
    const answer = decodeAnswer(question, letter)
    if (!answer) return null
    answers[question.id] = answer
  }
  return answers
}

/** Every character a question can have, with its answer; unanswered is undefined. */
export function codesOf(question: Question): { code: string; answer: Answer | undefined }[] {
  const places = question.options.length + (question.kind === 'tick-list' ? 1 : 0)
  const letters = [...Array.from({ length: places }, (_, place) => place.toString(36)), unknownCode]
  if (question.notApplicable) letters.push(notApplicableCode)
  const answered = letters.map((code) => ({ code, answer: decodeAnswer(question, code) ?? undefined }))
  return [...answered, { code: unansweredCode, answer: undefined }]
}

function encodeAnswer(question: Question, answer: Answer | undefined): string {
  if (answer === undefined) return unansweredCode
  if (isUnknown(answer)) return unknownCode
  if (isNotApplicable(answer)) return question.notApplicable ? notApplicableCode : unansweredCode
  const places = [...new Set(chosenOptions(answer))].map((chosen) =>
    question.options.findIndex(({ id }) => id === chosen),
  )
  if (places.includes(-1)) return unansweredCode
  if (question.kind === 'tick-list') return 'options' in answer ? places.length.toString(36) : unansweredCode
  return places[0] === undefined ? unansweredCode : places[0].toString(36)
}

function decodeAnswer(question: Question, letter: string): Answer | null {
  if (letter === unknownCode) return { unknown: true }
  if (letter === notApplicableCode) return question.notApplicable ? { notApplicable: true } : null
  const place = /^[0-9a-z]$/.test(letter) ? parseInt(letter, 36) : Infinity
  if (question.kind === 'tick-list') {
    if (place > question.options.length) return null
    return { options: question.options.slice(0, place).map(({ id }) => id) }
  }
  const option = question.options[place]
  return option ? { option: option.id } : null
}
