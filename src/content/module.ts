import type { ModuleSource } from './schemas/module.ts'
import type { LadderQuestion } from './structure.ts'

/** The language-free half of a module: a short extra questionnaire that goes deeper on one subject. */
export type Module = Pick<ModuleSource, 'id' | 'themes' | 'basedOn' | 'rules'> & {
  /** Whole minutes of reading and thinking, in the longer of the two languages. */
  minutes: number
  parts: ModulePart[]
  /** Ids of its own steps. */
  steps: string[]
}

export type ModulePart = { id: string; questions: LadderQuestion[] }
export type ModuleRule = Module['rules'][number]
