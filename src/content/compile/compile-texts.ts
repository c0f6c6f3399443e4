import type { QuestionnaireSource } from '../schemas/questionnaire.ts'
import type { QuestionSource } from '../schemas/theme.ts'
import type {
  ContentTexts,
  KeyFiguresTexts,
  Language,
  ProfileTexts,
  QuestionnaireTexts,
  QuestionTexts,
} from '../texts.ts'
import { compileModuleTexts } from './compile-modules.ts'
import { compilePracticeTexts } from './compile-practices.ts'
import type { CompleteSources } from './compile-content.ts'
import { compileReferenceTexts } from './compile-references.ts'
import { compilePublicationTexts, compileRegisterTexts } from './compile-register.ts'

/** All texts of the content in one language, by id. */
export function compileTexts(sources: CompleteSources, language: Language): ContentTexts {
  return {
    questionnaire: questionnaireTexts(sources, language),
    profile: profileTexts(sources, language),
    'key-figures': keyFiguresTexts(sources, language),
    practices: compilePracticeTexts(sources, language),
    publications: compilePublicationTexts(sources, language),
    register: compileRegisterTexts(sources, language),
    references: compileReferenceTexts(sources, language),
    modules: compileModuleTexts(sources, language),
    levers: byId(sources.levers.value.levers, ({ title, inShort, meaning }) => ({
      title: title[language],
      inShort: inShort[language],
      meaning: meaning[language],
    })),
  }
}

/** A list of things with an id as a record by id. */
function byId<T extends { id: string }, V>(list: readonly T[], value: (item: T) => V): Record<string, V> {
  return Object.fromEntries(list.map((item) => [item.id, value(item)]))
}

function questionnaireTexts(
  { questionnaire, themes }: CompleteSources,
  language: Language,
): QuestionnaireTexts {
  const { pillars, levels } = questionnaire.value
  const sources = themes.map(({ value }) => value)
  const questions = sources.flatMap((theme) => theme.questions)
  return {
    pillars: byId(pillars, ({ title, subtitle }) => ({
      title: title[language],
      subtitle: subtitle[language],
    })),
    themes: byId(sources, ({ title, intro }) => ({ title: title[language], intro: intro[language] })),
    questions: byId(questions, (question) => questionTexts(question, questionnaire.value, language)),
    levels: byId(levels, ({ title }) => title[language]),
  }
}

function questionTexts(
  question: QuestionSource,
  source: QuestionnaireSource,
  language: Language,
): QuestionTexts {
  const scale = question.kind === 'single' ? question.scale : undefined
  const options = question.options ?? source.scales.find(({ id }) => id === scale)?.options ?? []
  return {
    text: question.text[language],
    why: question.why[language],
    period: source.periods[question.period]?.[language] ?? '',
    ...(question.help && { help: question.help[language] }),
    options: byId<{ id: string; text: Record<Language, string> }, string>(
      options,
      ({ text }) => text[language],
    ),
  }
}

function profileTexts({ profile }: CompleteSources, language: Language): ProfileTexts {
  const { sectors, sizeBands, regions, roles } = profile.value
  const title = (item: { title: Record<Language, string> }) => item.title[language]
  return {
    sectors: byId(sectors, (sector) => ({ title: title(sector), examples: sector.examples[language] })),
    branches: byId(
      sectors.flatMap((sector) => sector.branches),
      title,
    ),
    sizeBands: byId(sizeBands, title),
    regions: byId(regions, title),
    roles: byId(roles, title),
  }
}

function keyFiguresTexts({ profile }: CompleteSources, language: Language): KeyFiguresTexts {
  return byId(profile.value.keyFigures, (figure) => ({
    title: figure.title[language],
    question: figure.question[language],
    why: figure.why[language],
    ...(figure.help && { help: figure.help[language] }),
    bands: byId(figure.bands, ({ title }) => title[language]),
  }))
}
