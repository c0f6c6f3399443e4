import type { Problem } from '../../problem.ts'
import type { PracticeSource } from '../../schemas/practice.ts'
import { faultyPracticeIds, type Sources } from '../read-sources.ts'
import type { FieldPath } from '../field-lines.ts'
import type { YamlFile } from '../yaml-file.ts'
import { faultIn } from './structure-rules.ts'

/** What practices may refer to, by kind. */
type Known = Record<'theme' | 'question' | 'lever' | 'pillar' | 'practice', Set<string>>

/** Practices are named as their file, and everything they point at exists. */
export function checkPractices(sources: Sources): Problem[] {
  const known = knownIds(sources)
  if (!known) return []
  return sources.practices.flatMap((file) => [
    ...checkName(file),
    ...references(file.value).flatMap(({ kind, id, path }) =>
      known[kind].has(id) ? [] : [faultIn(file, path, `${kind} ${id} does not exist`, 'correct this id')],
    ),
    ...checkTriggers(file, sources),
  ])
}

function knownIds(sources: Sources): Known | null {
  const { questionnaire, levers, themes, practices } = sources
  if (!questionnaire || !levers) return null
  const unsure = wordsOfFaultyThemes(sources)
  return {
    theme: new Set([...themes.map(({ value }) => value.id), ...unsure]),
    question: new Set([...themes.flatMap(({ value }) => value.questions.map(({ id }) => id)), ...unsure]),
    lever: new Set(levers.value.levers.map(({ id }) => id)),
    pillar: new Set(questionnaire.value.pillars.map(({ id }) => id)),
    practice: new Set([...practices.map(({ value }) => value.id), ...faultyPracticeIds(sources)]),
  }
}

/** What a file that cannot be read may well hold: its own fault is told, not what follows from it. */
function wordsOfFaultyThemes({ faultyThemes }: Sources): string[] {
  return faultyThemes.flatMap(({ text }) => text.split(/[\s,"']+/))
}

function checkName(file: YamlFile<PracticeSource>): Problem[] {
  return file.path === `practices/${file.value.id}.yaml`
    ? []
    : [faultIn(file, ['id'], `id ${file.value.id} differs from the file name`, 'make them the same')]
}

type Reference = { kind: keyof Known; id: string; path: FieldPath }

function references(practice: PracticeSource): Reference[] {
  const keyed = (kind: keyof Known, field: string, record: object): Reference[] =>
    Object.keys(record).map((id) => ({ kind, id, path: [field, id] }))
  const listed = (kind: keyof Known, field: string, ids: readonly string[]): Reference[] =>
    ids.map((id, index) => ({ kind, id, path: [field, index] }))
  const asked = (field: string, list: readonly { question: string }[]): Reference[] =>
    list.map(({ question }, index) => ({ kind: 'question', id: question, path: [field, index, 'question'] }))
  return [
    ...keyed('theme', 'themes', practice.themes),
    ...keyed('lever', 'levers', practice.levers),
    ...listed('pillar', 'pillars', practice.pillars),
    ...listed('practice', 'conflicts', practice.conflicts),
    ...listed('practice', 'related', practice.related),
    ...asked('triggers', practice.triggers),
    ...asked('alreadyDone', practice.alreadyDone),
    ...asked('notWhen', practice.notWhen ?? []),
  ]
}

/** A trigger belongs to a theme the practice helps, or its reason would not fit its advice. */
function checkTriggers(file: YamlFile<PracticeSource>, sources: Sources): Problem[] {
  const { themes } = sources
  const unsure = new Set(wordsOfFaultyThemes(sources))
  const own = themes.filter(({ value }) => value.id in file.value.themes)
  const questions = new Set(own.flatMap(({ value }) => value.questions.map(({ id }) => id)))
  return file.value.triggers.flatMap(({ question }, t) =>
    questions.has(question) || unsure.has(question)
      ? []
      : [
          faultIn(
            file,
            ['triggers', t, 'question'],
            `question ${question} is in no theme of this practice`,
            'choose a question of its themes, or add the theme',
          ),
        ],
  )
}
