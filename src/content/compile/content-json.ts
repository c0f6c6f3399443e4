import type { CompiledContent } from './compile-content.ts'
import type { Language } from '../texts.ts'

/** The compiled content as other programs read it: one tree, texts as { nl, en }, options low to high. */
export function contentJson({ structure, practices, texts }: CompiledContent) {
  const both = <T>(pick: (language: Language) => T) => ({ nl: pick('nl'), en: pick('en') })
  const questionnaire = (language: Language) => texts[language].questionnaire
  return {
    questionnaire: {
      id: structure.id,
      version: structure.version,
      pillars: structure.pillars.map((pillar) => ({
        id: pillar.id,
        title: both((language) => questionnaire(language).pillars[pillar.id]?.title),
        themes: pillar.themes.map((theme) => ({
          id: theme.id,
          title: both((language) => questionnaire(language).themes[theme.id]?.title),
          weight: theme.weight,
          questions: theme.questions.map((question) => {
            const text = (language: Language) => questionnaire(language).questions[question.id]
            return {
              id: question.id,
              weight: question.weight,
              text: both((language) => text(language)?.text),
              kind: question.kind,
              fullAt: question.kind === 'tick-list' ? question.fullAt : null,
              notApplicable: question.notApplicable,
              levers: question.levers,
              options: question.options.map((option) => ({
                id: option.id,
                value: 'value' in option ? option.value : null,
                text: both((language) => text(language)?.options[option.id]),
              })),
            }
          }),
        })),
      })),
    },
    levers: structure.levers.map((id) => ({
      id,
      title: both((language) => texts[language].levers[id]?.title),
    })),
    practices: practices.map((practice) => ({
      id: practice.id,
      title: both((language) => texts[language].practices[practice.id]?.title),
      summary: both((language) => texts[language].practices[practice.id]?.what),
      firstStep: both((language) => texts[language].practices[practice.id]?.firstStep),
      publications: practice.publications.map(({ id }) => id),
      levers: practice.levers,
      pillars: practice.pillars,
      themes: practice.themes,
      triggers: practice.triggers,
      alreadyDone: practice.alreadyDone,
    })),
    modules: [],
    register: [],
    references: [],
  }
}
