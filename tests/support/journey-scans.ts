import type { Question, Structure, Theme } from '../../src/content/structure.ts'
import type { Answer, Answers, Scan } from '../../src/domain/scan/scan-schema.ts'
import { testContent } from './content.ts'

/** The answer to a question, by its place in the questionnaire; null leaves it open. */
export type AnswerRule = (question: Question, place: number) => Answer | null

/** Every theme of the questionnaire, in the order asked. */
export function themesOf({ pillars }: Structure): Theme[] {
  return pillars.flatMap(({ themes }) => themes)
}

/** An option or ticks for every question, high and low in turn: nothing is missing. */
export const completeRule: AnswerRule = (question, place) => {
  if (question.kind === 'tick-list') return { options: question.options.slice(0, 2).map(({ id }) => id) }
  return { option: question.options[(place * 3) % question.options.length]!.id }
}

/** Every kind of answer: an option, ticks, "weet ik niet" and "niet van toepassing". */
export const everyKindRule: AnswerRule = (question, place) => {
  if (question.notApplicable && place % 3 === 0) return { notApplicable: true }
  return place % 7 === 3 ? { unknown: true } : completeRule(question, place)
}

/**
 * As everyKindRule, with a theme that does not apply, one under its floor, one that nobody answered,
 * and an open question elsewhere.
 */
export const missingRule: AnswerRule = (question, place) => {
  const theme = themesOf(testContent().structure).find(({ questions }) => questions.includes(question))?.id
  if (theme === 'view-of-workload' || question.id === 'onboarding') return null
  if (theme === 'permanent-and-temporary-work' && question.notApplicable) return { notApplicable: true }
  if (theme === 'work-and-future' && question.weight === 2) return { unknown: true }
  return everyKindRule(question, place)
}

export function answersBy(rule: AnswerRule): Answers {
  const questions = themesOf(testContent().structure).flatMap((theme) => theme.questions)
  const answers = questions.map((question, place) => [question.id, rule(question, place)] as const)
  return Object.fromEntries(answers.filter((entry): entry is readonly [string, Answer] => entry[1] !== null))
}

/** A finished scan of an employer that does not exist. */
export function scanBy(rule: AnswerRule, overrides: Partial<Scan> = {}): Scan {
  const { structure } = testContent()
  return {
    format: 'toekomstscan/scan',
    formatVersion: 1,
    questionnaire: { id: structure.id, version: structure.version },
    id: '6f2b1c5e-6f0a-4c0e-9a55-0d8f3b7f3d10',
    createdAt: '2026-11-20T09:00:00.000Z',
    updatedAt: '2026-11-20T10:00:00.000Z',
    completedAt: '2026-11-20T10:00:00.000Z',
    language: 'nl',
    route: 'full',
    company: { name: 'Drukkerij De Proef', sector: 'C', sizeBand: '25-49', region: 'limburg' },
    respondent: { role: 'owner' },
    priorities: ['learning', 'work-for-everyone'],
    keyFigures: { 'sick-leave': 'unknown' },
    answers: answersBy(rule),
    ...overrides,
  }
}
