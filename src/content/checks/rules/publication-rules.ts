import type { Problem } from '../../problem.ts'
import type { Sources } from '../read-sources.ts'
import { faultIn } from './structure-rules.ts'

/** Every publication has an id of its own, and practices, modules and register name only publications that exist. */
export function checkPublications(sources: Sources): Problem[] {
  const { publications } = sources
  if (!publications) return []
  const ids = publications.value.publications.map(({ id }) => id)
  const doubles = ids.flatMap((id, p) =>
    ids.indexOf(id) === p
      ? []
      : [
          faultIn(
            publications,
            ['publications', p, 'id'],
            `publication id ${id} is already used`,
            'choose another id',
          ),
        ],
  )
  return [...doubles, ...checkReferences(sources, new Set(ids))]
}

function checkReferences({ practices, modules, register }: Sources, ids: ReadonlySet<string>): Problem[] {
  const cure = 'name a publication of publications.yaml'
  const unknown = (id: string) => `publication ${id} does not exist`
  return [
    ...practices.flatMap((file) =>
      file.value.publications.flatMap(({ id }, p) =>
        ids.has(id) ? [] : [faultIn(file, ['publications', p, 'id'], unknown(id), cure)],
      ),
    ),
    ...modules.flatMap((file) =>
      file.value.basedOn.flatMap(({ id }, p) =>
        ids.has(id) ? [] : [faultIn(file, ['basedOn', p, 'id'], unknown(id), cure)],
      ),
    ),
    ...(register && !ids.has(register.value.publication)
      ? [faultIn(register, ['publication'], unknown(register.value.publication), cure)]
      : []),
  ]
}
