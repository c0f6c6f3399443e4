import { compileContent, type CompiledContent } from '../compile/compile-content.ts'
import type { Problem } from '../problem.ts'
import { readSources, type Sources } from './read-sources.ts'
import { checkCoverage } from './rules/coverage-rules.ts'
import { checkLedger } from './rules/ledger-rules.ts'
import { checkModules } from './rules/module-rules.ts'
import { checkPractices } from './rules/practice-rules.ts'
import { checkPublications } from './rules/publication-rules.ts'
import { checkQuestions } from './rules/question-rules.ts'
import { checkQuestionnaire } from './rules/questionnaire-rules.ts'
import { checkReferences } from './rules/reference-rules.ts'
import { checkRegister } from './rules/register-rules.ts'
import { checkThemePlaces, checkUniqueIds } from './rules/structure-rules.ts'
import { checkTexts } from './rules/wording-rules.ts'
import type { ContentFile } from './yaml-file.ts'

export type CheckedContent = { problems: Problem[]; content: CompiledContent | null }

/**
 * Checks all files of a content folder and compiles them.
 * All problems of all files come at once, by file and line; `content` is null as long as one is an error.
 */
export function checkContent(files: readonly ContentFile[]): CheckedContent {
  return checkBy([...soundness, checkTexts], files)
}

/** The same without reading every sentence, which takes half of the time: for who only uses the content. */
export function compileSoundContent(files: readonly ContentFile[]): CheckedContent {
  return checkBy(soundness, files)
}

type Rule = (sources: Sources) => Problem[]

function checkBy(rules: readonly Rule[], files: readonly ContentFile[]): CheckedContent {
  const { sources, problems } = readSources(files)
  const all = [...problems, ...rules.flatMap((rule) => rule(sources))].sort(byPlace)
  const hasErrors = all.some(({ severity }) => severity === 'error')
  return { problems: all, content: hasErrors ? null : compileContent(sources) }
}

const soundness: readonly Rule[] = [
  checkThemePlaces,
  checkUniqueIds,
  checkQuestions,
  checkQuestionnaire,
  checkPractices,
  checkModules,
  checkPublications,
  checkRegister,
  checkReferences,
  checkCoverage,
  checkLedger,
]

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.field.localeCompare(b.field)
}
