import type { CompiledContent } from './compile-content.ts'
import type { Language, ModuleTexts } from '../texts.ts'

/** The compiled content as other programs read it: one tree, texts as { nl, en }, options low to high. */
export function contentJson({ structure, practices, register, references, modules, texts }: CompiledContent) {
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
    practices: practicesJson(practices, texts),
    modules: modulesJson(modules, texts),
    register: register.initiatives.map(({ name, sector, practice }) => ({ name, sector, practice })),
    references: referencesJson(references, texts),
  }
}

/** The modules: their questions have the format of the questionnaire's, but count in no theme. */
function modulesJson(modules: CompiledContent['modules'], texts: CompiledContent['texts']) {
  return modules.map((module) => {
    const both = (pick: (words: ModuleTexts | undefined) => string | undefined) => ({
      nl: pick(texts.nl.modules[module.id]),
      en: pick(texts.en.modules[module.id]),
    })
    return {
      id: module.id,
      title: both((words) => words?.title),
      parts: module.parts.map((part) => ({
        id: part.id,
        title: both((words) => words?.parts[part.id]),
        questions: part.questions.map((question) => ({
          id: question.id,
          weight: question.weight,
          text: both((words) => words?.questions[question.id]?.text),
          kind: question.kind,
          fullAt: null,
          notApplicable: question.notApplicable,
          levers: question.levers,
          options: question.options.map(({ id, value }) => ({
            id,
            value,
            text: both((words) => words?.questions[question.id]?.options[id]),
          })),
        })),
      })),
    }
  })
}

function referencesJson(references: CompiledContent['references'], texts: CompiledContent['texts']) {
  const both = (id: string, field: 'indicator' | 'population') => ({
    nl: texts.nl.references[id]?.[field],
    en: texts.en.references[id]?.[field],
  })
  return references.map(({ id, unit, year, confidence, compare, source, values, sizes }) => ({
    id,
    indicator: both(id, 'indicator'),
    unit,
    year,
    population: both(id, 'population'),
    confidence,
    compare,
    source: {
      publisher: source.publisher,
      table: source.table,
      url: source.url,
      version: source.version,
    },
    values: values.map(({ sector, value, low, high }) => ({ sector, value, low, high })),
    sizes: sizes.flatMap(({ sizeBands, value }) => sizeBands.map((sizeBand) => ({ sizeBand, value }))),
  }))
}

function practicesJson(practices: CompiledContent['practices'], texts: CompiledContent['texts']) {
  const both = (id: string, field: 'title' | 'what' | 'firstStep') => ({
    nl: texts.nl.practices[id]?.[field],
    en: texts.en.practices[id]?.[field],
  })
  return practices.map(({ id, publications, levers, pillars, themes, triggers, alreadyDone }) => ({
    id,
    title: both(id, 'title'),
    summary: both(id, 'what'),
    firstStep: both(id, 'firstStep'),
    publications: publications.map((publication) => publication.id),
    levers,
    pillars,
    themes,
    triggers,
    alreadyDone,
  }))
}
