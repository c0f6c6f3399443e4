import type { Question, Structure } from '../../../content/structure.ts'

/** A question with its number on paper, from 1 through the whole form. */
export type NumberedQuestion = { number: number; question: Question }

/** All pillars and themes with their questions numbered, in the order of the questionnaire. */
export function numberQuestions({ pillars }: Pick<Structure, 'pillars'>) {
  let number = 0
  return pillars.map((pillar) => ({
    id: pillar.id,
    themes: pillar.themes.map((theme) => ({
      id: theme.id,
      weight: theme.questions.reduce((sum, { weight }) => sum + weight, 0),
      questions: theme.questions.map((question): NumberedQuestion => ({ number: ++number, question })),
    })),
  }))
}

export type NumberedPillar = ReturnType<typeof numberQuestions>[number]
export type NumberedTheme = NumberedPillar['themes'][number]

/** The letter of an answer: a for the first, at most z. */
export function letterOf(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index)
}
