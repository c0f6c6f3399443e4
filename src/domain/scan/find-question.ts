import type { Question, Structure, Theme } from '../../content/structure.ts'

type Pillars = Pick<Structure, 'pillars'>

/** The questions of a structure by id, in the order of the questionnaire. */
export function questionsById({ pillars }: Pillars): Map<string, Question> {
  return new Map(
    pillars
      .flatMap((pillar) => pillar.themes.flatMap((theme) => theme.questions))
      .map((question) => [question.id, question]),
  )
}

/** The theme that asks a question; null when the content has none. */
export function themeOfQuestion(question: string, { pillars }: Pillars): Theme | null {
  const themes = pillars.flatMap((pillar) => pillar.themes)
  return themes.find(({ questions }) => questions.some(({ id }) => id === question)) ?? null
}
