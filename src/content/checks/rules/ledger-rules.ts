import type { Problem } from '../../problem.ts'
import type { Ledger } from '../../schemas/ledger.ts'
import type { ModuleQuestionSource, ModuleSource } from '../../schemas/module.ts'
import type { QuestionSource } from '../../schemas/theme.ts'
import { faultyPracticeIds, type Sources } from '../read-sources.ts'
import { faultIn } from './structure-rules.ts'

type Live = Ledger['live']

/** The ids that are live in the content now; null while a file is too faulty to know. */
export function liveIds(sources: Sources): Live | null {
  const { pillars, themes, levers, questions, keyFigures, branches, practices, modules } = knownIds(sources)
  return pillars && themes && levers && questions && keyFigures && branches && practices && modules
    ? { pillars, themes, levers, questions, keyFigures, branches, practices, modules }
    : null
}

/** The live ids of the files that could be read. */
function knownIds({ questionnaire, profile, levers, themes, practices, modules }: Sources): Partial<Live> {
  return {
    practices: practices.map(({ value }) => value.id),
    modules: Object.fromEntries(modules.map(({ value }) => [value.id, moduleIds(value)])),
    ...(questionnaire && {
      pillars: questionnaire.value.pillars.map(({ id }) => id),
      themes: questionnaire.value.pillars.flatMap((pillar) => pillar.themes),
      questions: questionIds(questionnaire.value.scales, themes, modules),
    }),
    ...(levers && { levers: levers.value.levers.map(({ id }) => id) }),
    ...(profile && {
      keyFigures: Object.fromEntries(
        profile.value.keyFigures.map(({ id, bands }) => [id, bands.map((band) => band.id)]),
      ),
      branches: profile.value.sectors.flatMap((sector) => sector.branches.map(({ id }) => id)),
    }),
  }
}

function moduleIds({ parts, steps }: ModuleSource): Live['modules'][string] {
  return { parts: parts.map(({ id }) => id), steps: steps.map(({ id }) => id) }
}

/** The questions of themes and modules: an id names one question in all of the content. */
function questionIds(
  scales: readonly { id: string; options: readonly { id: string }[] }[],
  themes: Sources['themes'],
  modules: Sources['modules'],
): Live['questions'] {
  const optionsOf = (question: QuestionSource | ModuleQuestionSource) => {
    const scale = 'scale' in question ? question.scale : undefined
    return question.options ?? scales.find(({ id }) => id === scale)?.options ?? []
  }
  const questions = [
    ...themes.flatMap((theme) => theme.value.questions),
    ...modules.flatMap((module) => module.value.parts.flatMap((part) => part.questions)),
  ]
  return Object.fromEntries(questions.map((q) => [q.id, optionsOf(q).map(({ id }) => id)]))
}

/** One line per id, so that ledgers can be compared: `question workforce-plan-horizon`. */
export function ledgerLines(live: Ledger['live']): string[] {
  return [
    ...live.pillars.map((id) => `pillar ${id}`),
    ...live.themes.map((id) => `theme ${id}`),
    ...live.levers.map((id) => `lever ${id}`),
    ...live.branches.map((id) => `branch ${id}`),
    ...live.practices.map((id) => `practice ${id}`),
    ...Object.entries(live.modules).flatMap(([module, { parts, steps }]) => [
      `module ${module}`,
      ...parts.map((part) => `part ${module}/${part}`),
      ...steps.map((step) => `step ${module}/${step}`),
    ]),
    ...Object.entries(live.questions).flatMap(([question, options]) => [
      `question ${question}`,
      ...options.map((option) => `option ${question}/${option}`),
    ]),
    ...Object.entries(live.keyFigures).flatMap(([figure, bands]) => [
      `key-figure ${figure}`,
      ...bands.map((band) => `band ${figure}/${band}`),
    ]),
  ]
}

/** True for a ledger line whose id may well stand in a file that cannot be read. */
function unsureIds(sources: Sources): (line: string) => boolean {
  const words = new Set(
    [...sources.faultyThemes, ...sources.faultyModules].flatMap(({ text }) => text.split(/[\s,"']+/)),
  )
  const practices = new Set(faultyPracticeIds(sources))
  return (line) => {
    const id = line.replace(/^\S+ /, '').replace(/\/.*/, '')
    return line.startsWith('practice ') ? practices.has(id) : words.has(id)
  }
}

/** Published ids never vanish silently, never return with another meaning, and new ones are registered. */
export function checkLedger(sources: Sources): Problem[] {
  const { ledger } = sources
  if (!ledger) return []
  // What stands in a file that cannot be read is taken to be as it was published.
  const now = new Set(ledgerLines({ ...ledger.value.live, ...knownIds(sources) }))
  const published = new Set(ledgerLines(ledger.value.live))
  const retired = new Map(ledger.value.retired.map((entry, index) => [`${entry.kind} ${entry.old}`, index]))
  const isUnsure = unsureIds(sources)
  const unregistered = [...now]
    .filter((line) => !published.has(line) && !retired.has(line))
    .map((line) =>
      faultIn(ledger, ['live'], `new id "${line}" is not registered`, 'run npm run generate:ids'),
    )
  const vanished = [...published]
    .filter((line) => !now.has(line) && !retired.has(line) && !isUnsure(line))
    .map((line) =>
      faultIn(
        ledger,
        ['live'],
        `published id "${line}" is gone from the content`,
        'restore it, or add it under retired with its replacement',
      ),
    )
  const returned = [...retired]
    .filter(([line]) => now.has(line))
    .map(([line, index]) =>
      faultIn(ledger, ['retired', index], `retired id "${line}" is used again`, 'choose a new id'),
    )
  return [...unregistered, ...vanished, ...returned]
}
