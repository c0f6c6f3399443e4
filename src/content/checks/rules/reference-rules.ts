import type { Problem } from '../../problem.ts'
import type { ReferencesSource } from '../../schemas/reference.ts'
import type { Sources } from '../read-sources.ts'
import type { FieldPath } from '../field-lines.ts'
import type { YamlFile } from '../yaml-file.ts'
import { checkKeys, checkMargins, checkSizes } from './reference-figure-rules.ts'
import { checkMatch, checkVerdict } from './reference-match-rules.ts'
import { faultIn } from './structure-rules.ts'

export type ReferenceFile = YamlFile<ReferencesSource>
/** Tells a fault of one reference; the field is counted from the reference. */
export type Fault = (field: FieldPath, problem: string, cure: string) => Problem

/** Public figures name what exists, once each, with margins that hold their value; every pillar has one to hold an answer against. */
export function checkReferences(sources: Sources): Problem[] {
  const seen = new Map<string, string>()
  return [
    ...sources.references.flatMap((file) => [
      ...checkFileName(file),
      ...file.value.references.flatMap((reference, r) => {
        const path = ['references', r]
        const fault: Fault = (field, problem, cure) => faultIn(file, [...path, ...field], problem, cure)
        return [
          ...checkId(reference.id, file, path, seen),
          ...checkMatch(reference, sources, fault),
          ...checkVerdict(reference, fault),
          ...checkKeys(reference, file, sources, fault),
          ...checkMargins(reference, fault),
          ...checkSizes(reference, sources, fault),
        ]
      }),
    ]),
    ...checkPillars(sources),
  ]
}

function checkFileName(file: ReferenceFile): Problem[] {
  if (file.path === `references/${file.value.id}.yaml`) return []
  return [faultIn(file, ['id'], `id ${file.value.id} differs from the file name`, 'make them the same')]
}

function checkId(id: string, file: ReferenceFile, path: FieldPath, seen: Map<string, string>): Problem[] {
  const first = seen.get(id)
  seen.set(id, first ?? `${file.path}:${file.lineOf([...path, 'id'])}`)
  if (first === undefined) return []
  return [
    faultIn(file, [...path, 'id'], `reference id ${id} is already used at ${first}`, 'choose another id'),
  ]
}

/** Told only when all files could be read: a faulty one may hold the figure. */
function checkPillars({ questionnaire, references, faultyReferences }: Sources): Problem[] {
  if (!questionnaire || faultyReferences.length > 0) return []
  const matched = new Set(
    references.flatMap(({ value }) =>
      value.references.filter(({ match }) => match !== null).map(({ pillar }) => pillar),
    ),
  )
  return questionnaire.value.pillars.flatMap(({ id }, p) =>
    matched.has(id)
      ? []
      : [
          faultIn(
            questionnaire,
            ['pillars', p, 'id'],
            `pillar ${id} has no public figure to hold an answer against`,
            'add one in references/, with a match',
          ),
        ],
  )
}
