import type { Module } from '../content/module.ts'
import type { Practice } from '../content/practice.ts'
import type { Reference } from '../content/reference.ts'
import type { Register } from '../content/register.ts'

let practices: Promise<Practice[]> | null = null
let practiceIds: Promise<string[]> | null = null
let register: Promise<Register> | null = null
let references: Promise<Reference[]> | null = null
let modules: Promise<Module[]> | null = null

/** The language-free catalogue, loaded when a result or the library opens; the same promise every time. */
export function loadPractices(): Promise<Practice[]> {
  practices ??= import('virtual:content/practices').then((module) => module.default)
  return practices
}

/** The ids of the catalogue alone: for the plan in a file that is opened, long before the catalogue is. */
export function loadPracticeIds(): Promise<string[]> {
  practiceIds ??= import('virtual:content/practice-ids').then((module) => module.default)
  return practiceIds
}

/** The register of initiatives, loaded when its screen opens. */
export function loadRegister(): Promise<Register> {
  register ??= import('virtual:content/register').then((module) => module.default)
  return register
}

/** The public figures, loaded when a result opens; the same promise every time. */
export function loadReferences(): Promise<Reference[]> {
  references ??= import('virtual:content/references').then((module) => module.default)
  return references
}

/** The language-free modules, loaded when a result, a module or a file opens; the same promise every time. */
export function loadModules(): Promise<Module[]> {
  modules ??= import('virtual:content/modules').then((module) => module.default)
  return modules
}
