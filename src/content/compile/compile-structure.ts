import { locateTexts } from '../checks/located-texts.ts'
import type { Sources } from '../checks/read-sources.ts'
import { countWords } from '../language/check-wording.ts'
import type { QuestionnaireSource } from '../schemas/questionnaire.ts'
import type { QuestionSource, ThemeSource } from '../schemas/theme.ts'
import type { ProfileStructure, PromisedMinutes, Question, Structure, Theme } from '../structure.ts'
import type { CompleteSources } from './compile-content.ts'

/** The language-free half of the content, in questionnaire order. */
export function compileStructure(sources: CompleteSources): Omit<Structure, 'checksum'> {
  const { questionnaire, levers, ledger, themes } = sources
  const source = questionnaire.value
  const seconds = secondsPerQuestion(sources, source)
  const compileTheme = (theme: ThemeSource): Theme => ({
    id: theme.id,
    weight: theme.weight,
    questions: theme.questions.map((question) =>
      compileQuestion(question, source, seconds.get(question.id) ?? 0),
    ),
  })
  const themeById = new Map(themes.map(({ value }) => [value.id, compileTheme(value)]))
  const pillars = source.pillars.map(({ id, weight, themes: ids }) => ({
    id,
    weight,
    themes: ids.flatMap((theme) => themeById.get(theme) ?? []),
  }))
  const questions = pillars.flatMap((pillar) => pillar.themes.flatMap((theme) => theme.questions))
  return {
    id: source.id,
    version: source.version,
    pillars,
    levers: levers.value.levers.map(({ id }) => id),
    levels: source.levels.map(({ id, from }) => ({ id, from })),
    thresholds: source.thresholds,
    sensitivity: source.sensitivity,
    quickRouteWeightFrom: source.quickRouteWeightFrom,
    profile: compileProfile(sources),
    retired: ledger.value.retired,
    minutes: promisedMinutes(questions, source),
  }
}

function compileQuestion(
  source: QuestionSource,
  questionnaire: QuestionnaireSource,
  seconds: number,
): Question {
  const { id, weight, notApplicable, period, levers } = source
  const base = { id, weight, notApplicable, period, levers, seconds }
  if (source.kind === 'tick-list') {
    return {
      ...base,
      kind: 'tick-list',
      fullAt: source.fullAt,
      options: source.options.map((option) => ({ id: option.id })),
    }
  }
  const options =
    source.options ?? questionnaire.scales.find((scale) => scale.id === source.scale)?.options ?? []
  return {
    ...base,
    kind: 'single',
    options: options.map((option) => ({ id: option.id, value: option.value })),
  }
}

/** Reading at the set pace plus thinking, in the longer of the two languages. */
function secondsPerQuestion(sources: Sources, { time }: QuestionnaireSource): Map<string, number> {
  const texts = locateTexts(sources).filter(({ layer }) => layer === 'question')
  const ids = new Set(texts.flatMap(({ question }) => question ?? []))
  return new Map(
    [...ids].map((id) => {
      const own = texts.filter(({ question }) => question === id)
      const words = Math.max(
        countWords(own.filter(({ language }) => language === 'nl')),
        countWords(own.filter(({ language }) => language === 'en')),
      )
      return [id, Math.round((words / time.wordsPerMinute) * 60 + time.secondsPerQuestion)]
    }),
  )
}

/** Whole minutes, profile included, rounded half up. */
export function promisedMinutes(
  questions: readonly { weight: number; seconds: number }[],
  { time, quickRouteWeightFrom }: Pick<QuestionnaireSource, 'time' | 'quickRouteWeightFrom'>,
): PromisedMinutes {
  const minutesOf = (asked: readonly { seconds: number }[]) =>
    Math.round(asked.reduce((sum, { seconds }) => sum + seconds, 0) / 60 + time.profileMinutes)
  return {
    full: minutesOf(questions),
    quick: minutesOf(questions.filter(({ weight }) => weight >= quickRouteWeightFrom)),
  }
}

function compileProfile({ profile }: CompleteSources): ProfileStructure {
  const { sectors, sizeBands, regions, roles, keyFigures } = profile.value
  return {
    sectors: sectors.map(({ id, employerWord, branches }) => ({
      id,
      employerWord,
      branches: branches.map((b) => b.id),
    })),
    sizeBands: sizeBands.map(({ id, isTarget, fitClass, cbsClass }) => ({
      id,
      isTarget,
      fitClass,
      cbsClass,
    })),
    regions: regions.map(({ id }) => id),
    roles: roles.map(({ id }) => id),
    keyFigures: keyFigures.map(({ id, unit, bands }) => ({
      id,
      unit,
      bands: bands.map((band) => ({ id: band.id, low: band.low, high: band.high })),
    })),
  }
}
