import { moduleTexts } from '../checks/located-texts.ts'
import type { Sources } from '../checks/read-sources.ts'
import { countWords } from '../language/check-wording.ts'
import type { Module } from '../module.ts'
import type { ModuleSource } from '../schemas/module.ts'
import type { QuestionnaireSource } from '../schemas/questionnaire.ts'
import type { LadderQuestion } from '../structure.ts'
import { languages, type Language, type ModulesTexts, type ModuleTexts } from '../texts.ts'
import type { CompleteSources } from './compile-content.ts'

/** The language-free half of the modules, by id. */
export function compileModules(sources: CompleteSources): Module[] {
  const { time } = sources.questionnaire.value
  return sources.modules
    .map((file) => compileModule(file.value, Math.round(moduleSeconds(file, sources, time) / 60)))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function compileModule(source: ModuleSource, minutes: number): Module {
  const { id, themes, basedOn, rules, parts, steps } = source
  return {
    id,
    themes,
    basedOn,
    rules,
    minutes,
    parts: parts.map((part) => ({ id: part.id, questions: part.questions.map(compileQuestion) })),
    steps: steps.map((step) => step.id),
  }
}

function compileQuestion(source: ModuleSource['parts'][number]['questions'][number]): LadderQuestion {
  const { id, weight, notApplicable, period, options } = source
  return {
    ...{ id, weight, notApplicable, period },
    // A module turns no lever and has no time left to tell: its minutes are promised as a whole.
    ...{ levers: {}, seconds: 0 },
    kind: 'single',
    options: options.map((option) => ({ id: option.id, value: option.value })),
  }
}

/** Reading all of a module but its steps, at the set pace, and thinking per question; in the longer of the two languages. */
export function moduleSeconds(
  file: Sources['modules'][number],
  sources: Sources,
  { wordsPerMinute, secondsPerQuestion }: QuestionnaireSource['time'],
): number {
  const texts = moduleTexts(file, sources).filter(({ field }) => !field.startsWith('steps'))
  const words = languages.map((language) => countWords(texts.filter((text) => text.language === language)))
  const questions = file.value.parts.flatMap((part) => part.questions).length
  return (Math.max(...words) / wordsPerMinute) * 60 + questions * secondsPerQuestion
}

/** The texts of the modules in one language, by id. */
export function compileModuleTexts(
  { modules, questionnaire }: CompleteSources,
  language: Language,
): ModulesTexts {
  return Object.fromEntries(
    modules.map(({ value }) => [value.id, textsOf(value, questionnaire.value, language)]),
  )
}

function textsOf(source: ModuleSource, { periods }: QuestionnaireSource, language: Language): ModuleTexts {
  const questions = source.parts.flatMap((part) => part.questions)
  return {
    title: source.title[language],
    intro: source.intro[language],
    forWhom: source.forWhom[language],
    basis: source.basis[language],
    ownQuestions: source.ownQuestions[language],
    parts: Object.fromEntries(source.parts.map(({ id, title }) => [id, title[language]])),
    questions: Object.fromEntries(
      questions.map(({ id, text, why, help, period, options }) => [
        id,
        {
          text: text[language],
          why: why[language],
          period: periods[period]?.[language] ?? '',
          ...(help && { help: help[language] }),
          options: Object.fromEntries(options.map((option) => [option.id, option.text[language]])),
        },
      ]),
    ),
    steps: Object.fromEntries(
      source.steps.map(({ id, title, text }) => [id, { title: title[language], text: text[language] }]),
    ),
  }
}
