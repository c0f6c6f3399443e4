import { moduleQuestions } from '../../src/domain/modules/module-answers.ts'
import type { Scan } from '../../src/domain/scan/scan-schema.ts'
import { testContent } from './content.ts'

/** The lowest answer to every question of every module. */
export function lowestModules(): NonNullable<Scan['modules']> {
  return Object.fromEntries(
    testContent().modules.map((module) => [
      module.id,
      Object.fromEntries(moduleQuestions(module).map(({ id, options }) => [id, { option: options[0]!.id }])),
    ]),
  )
}
