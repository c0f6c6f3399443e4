import type { z } from 'zod'
import { wordingRulesSchema, type WordingRules } from '../language/wording-rules.ts'
import type { Problem } from '../problem.ts'
import { ledgerSchema, type Ledger } from '../schemas/ledger.ts'
import { leversSchema, type LeversSource } from '../schemas/levers.ts'
import { moduleSchema, type ModuleSource } from '../schemas/module.ts'
import { practiceSchema, type PracticeSource } from '../schemas/practice.ts'
import { profileSchema, type ProfileSource } from '../schemas/profile.ts'
import { publicationsSchema, type PublicationsSource } from '../schemas/publications.ts'
import { questionnaireSchema, type QuestionnaireSource } from '../schemas/questionnaire.ts'
import { referenceSourceSchema, type ReferencesSource } from '../schemas/reference.ts'
import { registerSchema, type RegisterSource } from '../schemas/register.ts'
import { themeSchema, type ThemeSource } from '../schemas/theme.ts'
import { readYaml, type ContentFile, type YamlFile } from './yaml-file.ts'

/** All content files, parsed and each correct in itself. A part is null when its file has faults. */
export type Sources = {
  questionnaire: YamlFile<QuestionnaireSource> | null
  profile: YamlFile<ProfileSource> | null
  levers: YamlFile<LeversSource> | null
  publications: YamlFile<PublicationsSource> | null
  register: YamlFile<RegisterSource> | null
  ledger: YamlFile<Ledger> | null
  wording: YamlFile<WordingRules> | null
  themes: YamlFile<ThemeSource>[]
  practices: YamlFile<PracticeSource>[]
  references: YamlFile<ReferencesSource>[]
  modules: YamlFile<ModuleSource>[]
  /** Theme files with a fault of their own. What they hold is not gone, only not known. */
  faultyThemes: ContentFile[]
  /** Practice files with a fault of their own, for the same reason. */
  faultyPractices: ContentFile[]
  /** Files with public figures that have a fault of their own. */
  faultyReferences: ContentFile[]
  /** Module files with a fault of their own. */
  faultyModules: ContentFile[]
}

/** The files that must be there, with the schema of each; every `<pillar>/<theme>.yaml` comes on top. */
export const singleFiles = {
  questionnaire: { path: 'questionnaire.yaml', schema: questionnaireSchema },
  profile: { path: 'profile.yaml', schema: profileSchema },
  levers: { path: 'levers.yaml', schema: leversSchema },
  publications: { path: 'publications.yaml', schema: publicationsSchema },
  register: { path: 'register.yaml', schema: registerSchema },
  ledger: { path: 'published-ids.yaml', schema: ledgerSchema },
  wording: { path: 'wording.yaml', schema: wordingRulesSchema },
} as const

/** Parses all files of a content folder and collects the faults that each file has in itself. */
export function readSources(files: readonly ContentFile[]): { sources: Sources; problems: Problem[] } {
  const problems: Problem[] = []
  const keep = <T>(read: { file: YamlFile<T> | null; problems: Problem[] }) => {
    problems.push(...read.problems)
    return read.file
  }
  const single = <T>({ path, schema }: { path: string; schema: z.ZodType<T> }) => {
    const file = files.find((candidate) => candidate.path === path)
    return file ? keep(readYaml(file, schema)) : keep<T>({ file: null, problems: [missingFile(path)] })
  }
  const read = files.filter(isThemeFile).map((file) => ({ file, theme: keep(readYaml(file, themeSchema)) }))
  const readPractices = files
    .filter(isPracticeFile)
    .map((file) => ({ file, practice: keep(readYaml(file, practiceSchema)) }))
  const readReferences = files
    .filter(isReferenceFile)
    .map((file) => ({ file, source: keep(readYaml(file, referenceSourceSchema)) }))
  const readModules = files
    .filter(isModuleFile)
    .map((file) => ({ file, module: keep(readYaml(file, moduleSchema)) }))
  const sources: Sources = {
    questionnaire: single(singleFiles.questionnaire),
    profile: single(singleFiles.profile),
    levers: single(singleFiles.levers),
    publications: single(singleFiles.publications),
    register: single(singleFiles.register),
    ledger: single(singleFiles.ledger),
    wording: single(singleFiles.wording),
    themes: read.map(({ theme }) => theme).filter((theme) => theme !== null),
    practices: readPractices.map(({ practice }) => practice).filter((practice) => practice !== null),
    references: readReferences.map(({ source }) => source).filter((source) => source !== null),
    modules: readModules.map(({ module }) => module).filter((module) => module !== null),
    faultyThemes: read.filter(({ theme }) => theme === null).map(({ file }) => file),
    faultyPractices: readPractices.filter(({ practice }) => practice === null).map(({ file }) => file),
    faultyReferences: readReferences.filter(({ source }) => source === null).map(({ file }) => file),
    faultyModules: readModules.filter(({ module }) => module === null).map(({ file }) => file),
  }
  return { sources, problems: [...problems, ...strayFiles(files)] }
}

/** The practices that stand in faulty files, which are named after them: not gone, only not known. */
export function faultyPracticeIds({ faultyPractices }: Sources): string[] {
  return faultyPractices.map(({ path }) => path.replace(/^practices\/|\.yaml$/g, ''))
}

function isPracticeFile({ path }: ContentFile): boolean {
  return /^practices\/[^/]+\.yaml$/.test(path)
}

function isReferenceFile({ path }: ContentFile): boolean {
  return /^references\/[^/]+\.yaml$/.test(path)
}

function isModuleFile({ path }: ContentFile): boolean {
  return /^modules\/[^/]+\.yaml$/.test(path)
}

const isInOwnFolder = (file: ContentFile) =>
  isPracticeFile(file) || isReferenceFile(file) || isModuleFile(file)

function isThemeFile(file: ContentFile): boolean {
  return /^[^/]+\/[^/]+\.yaml$/.test(file.path) && !isInOwnFolder(file)
}

function strayFiles(files: readonly ContentFile[]): Problem[] {
  const known = new Set<string>(Object.values(singleFiles).map(({ path }) => path))
  return files
    .filter((file) => !known.has(file.path) && !isThemeFile(file) && !isInOwnFolder(file))
    .map(({ path }) => ({
      file: path,
      line: 1,
      field: '(whole file)',
      problem: 'no room in the content folder takes this file',
      cure: 'move it to <pillar>/<theme>.yaml, practices/<practice>.yaml, modules/<module>.yaml or references/<source>.yaml, or remove it',
      severity: 'error',
    }))
}

function missingFile(path: string): Problem {
  const cure = path === 'published-ids.yaml' ? 'run npm run generate:ids' : 'restore this file'
  return { file: path, line: 1, field: '(whole file)', problem: 'is missing', cure, severity: 'error' }
}
