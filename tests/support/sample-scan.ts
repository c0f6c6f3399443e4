import type { Question, Structure } from '../../src/content/structure.ts'
import type { Answer, Answers, Scan } from '../../src/domain/scan/scan-schema.ts'

/** An answer to one question by its place in the questionnaire; null leaves it open. */
export type AnswerChoice = (question: Question, index: number, theme: string) => Answer | null

/** A scan of an employer that does not exist, answered by rule: the same on every run. */
export function sampleScan(structure: Structure, choose: AnswerChoice, overrides: Partial<Scan> = {}): Scan {
  const questions = structure.pillars.flatMap((pillar) =>
    pillar.themes.flatMap((theme) => theme.questions.map((question) => ({ question, theme: theme.id }))),
  )
  const answers: Answers = {}
  questions.forEach(({ question, theme }, index) => {
    const answer = choose(question, index, theme)
    if (answer) answers[question.id] = answer
  })
  return {
    format: 'toekomstscan/scan',
    formatVersion: 1,
    questionnaire: { id: structure.id, version: structure.version },
    id: '6f2b1c5e-6f0a-4c0e-9a55-0d8f3b7f3d10',
    language: 'nl',
    route: 'full',
    company: { name: 'Installatiebedrijf Voorbeeld', sector: 'F', sizeBand: '25-49' },
    answers,
    ...overrides,
  }
}

/** The answer that stands at this share (0 to 1) of the ladder, or this share of a full tick list. */
export function answerAt(question: Question, share: number): Answer {
  if (question.kind === 'tick-list') {
    const ticks = Math.round(share * question.fullAt)
    return { options: question.options.slice(0, ticks).map(({ id }) => id) }
  }
  const place = Math.round(share * (question.options.length - 1))
  return { option: question.options[place]?.id ?? '' }
}

/** "Weet ik niet". */
export const unknownAnswer: Answer = { unknown: true }
