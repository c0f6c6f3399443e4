import type { Structure } from '../content/structure.ts'
import type { ResultContent } from '../domain/result/build-result.ts'
import { loadModules, loadPractices, loadReferences } from './practices.ts'

let content: Promise<ResultContent> | null = null

/** The language-free content that a result is made with; the same promise every time. */
export function loadResultContent(structure: Structure): Promise<ResultContent> {
  content ??= Promise.all([loadPractices(), loadReferences(), loadModules()]).then(
    ([practices, references, modules]) => ({ structure, practices, references, modules }),
  )
  return content
}
