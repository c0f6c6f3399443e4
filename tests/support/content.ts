import { join } from 'node:path'
import { readContentFolder } from '../../src/content/build/read-folder.ts'
import { checkContent } from '../../src/content/checks/check-content.ts'
import type { CompiledContent } from '../../src/content/compile/compile-content.ts'
import { formatProblem } from '../../src/content/problem.ts'

// Not new URL(…, import.meta.url): in a jsdom test that is an address of the web.
const questionsFolder = join(import.meta.dirname, '../../questions')

let compiled: CompiledContent | null = null

/** The shipped content, checked and compiled once for a test file; throws with every problem when it is faulty. */
export function testContent(): CompiledContent {
  if (compiled) return compiled
  const { problems, content } = checkContent(readContentFolder(questionsFolder))
  if (!content) throw new Error(`Content: cannot be tested\n${problems.map(formatProblem).join('\n')}`)
  compiled = content
  return content
}
