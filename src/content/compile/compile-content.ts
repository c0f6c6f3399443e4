import type { Sources } from '../checks/read-sources.ts'
import type { Module } from '../module.ts'
import type { Practice } from '../practice.ts'
import type { Reference } from '../reference.ts'
import type { Register } from '../register.ts'
import type { Structure } from '../structure.ts'
import type { ContentTexts, Language } from '../texts.ts'
import { checksumOf } from './checksum.ts'
import { compileModules } from './compile-modules.ts'
import { compilePractices } from './compile-practices.ts'
import { compileReferences } from './compile-references.ts'
import { compileRegister } from './compile-register.ts'
import { compileStructure } from './compile-structure.ts'
import { compileTexts } from './compile-texts.ts'

/** What leaves the content room: a structure without language, and the texts per language. */
export type CompiledContent = {
  structure: Structure
  practices: Practice[]
  register: Register
  references: Reference[]
  modules: Module[]
  texts: Record<Language, ContentTexts>
}

/** Compiles faultless sources; throws when a part is missing, which checkContent rules out. */
export function compileContent(sources: Sources): CompiledContent {
  const complete = requireComplete(sources)
  const structure = compileStructure(complete)
  const texts = { nl: compileTexts(complete, 'nl'), en: compileTexts(complete, 'en') }
  const practices = compilePractices(complete)
  const register = compileRegister(complete)
  const references = compileReferences(complete)
  const modules = compileModules(complete)
  const checksum = checksumOf({ structure, practices, register, references, modules, texts })
  return { structure: { ...structure, checksum }, practices, register, references, modules, texts }
}

export type CompleteSources = { [Part in keyof Sources]: NonNullable<Sources[Part]> }

function requireComplete(sources: Sources): CompleteSources {
  const missing = Object.entries(sources).filter(([, part]) => part === null)
  if (missing.length > 0)
    throw new Error(`Content: cannot compile without ${missing.map(([name]) => name).join(', ')}`)
  return sources as CompleteSources
}
