import type { Problem } from '../../problem.ts'
import type { RegisterSource } from '../../schemas/register.ts'
import { faultyPracticeIds, type Sources } from '../read-sources.ts'
import type { FieldPath } from '../field-lines.ts'
import type { YamlFile } from '../yaml-file.ts'
import { faultIn } from './structure-rules.ts'

type Initiative = RegisterSource['sectors'][number]['initiatives'][number]
type Placed = { initiative: Initiative; path: FieldPath }

/** Every name and sector stands in the register once, and its practices, notes and doubles exist. */
export function checkRegister(sources: Sources): Problem[] {
  const { register, practices } = sources
  if (!register) return []
  const placed = register.value.sectors.flatMap(({ initiatives }, s) =>
    initiatives.map((initiative, i) => ({ initiative, path: ['sectors', s, 'initiatives', i] })),
  )
  const known = new Set([...practices.map(({ value }) => value.id), ...faultyPracticeIds(sources)])
  return [
    ...checkOnce(
      register,
      register.value.sectors.map(({ id }, s) => ({ word: id, path: ['sectors', s, 'id'] })),
      'sector',
    ),
    ...checkOnce(
      register,
      placed.map(({ initiative, path }) => ({ word: initiative.name, path: [...path, 'name'] })),
      'name',
    ),
    ...placed.flatMap((each) => checkReferences(register, each, known, placed)),
    ...checkNotesUsed(register, placed),
  ]
}

/** Told at the second of two that differ in capitals at most. */
function checkOnce(
  register: YamlFile<RegisterSource>,
  words: readonly { word: string; path: FieldPath }[],
  kind: string,
): Problem[] {
  const seen = new Map<string, number>()
  return words.flatMap(({ word, path }) => {
    const key = word.toLowerCase()
    const first = seen.get(key)
    seen.set(key, first ?? register.lineOf(path))
    if (first === undefined) return []
    const problem = `${kind} "${word}" already stands on line ${first}`
    return [faultIn(register, path, problem, 'remove one of the two')]
  })
}

function checkReferences(
  register: YamlFile<RegisterSource>,
  { initiative, path }: Placed,
  practices: ReadonlySet<string>,
  all: readonly Placed[],
): Problem[] {
  const { name, practice, note, sameAs } = initiative
  const fault = (field: string, problem: string, cure: string) =>
    faultIn(register, [...path, field], problem, cure)
  const isOther = all.some(({ initiative: other }) => other.name === sameAs && other.name !== name)
  return [
    ...(practice !== null && !practices.has(practice)
      ? [fault('practice', `practice ${practice} does not exist`, 'correct this id, or write null')]
      : []),
    ...(note !== undefined && !(note in register.value.notes)
      ? [fault('note', `note ${note} does not exist`, 'add it to the notes of this file')]
      : []),
    ...(sameAs !== undefined && !isOther
      ? [fault('sameAs', `no other entry is named "${sameAs}"`, 'write the name of the other entry')]
      : []),
  ]
}

function checkNotesUsed(register: YamlFile<RegisterSource>, placed: readonly Placed[]): Problem[] {
  const used = new Set(placed.map(({ initiative }) => initiative.note))
  return Object.keys(register.value.notes)
    .filter((note) => !used.has(note))
    .map((note) =>
      faultIn(
        register,
        ['notes', note],
        `note ${note} is used nowhere`,
        'remove it, or name it at an initiative',
      ),
    )
}
