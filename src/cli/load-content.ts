import { fileURLToPath } from 'node:url'
import { readContentFolder } from '../content/build/read-folder.ts'
import { checkContent } from '../content/checks/check-content.ts'
import type { CompiledContent } from '../content/compile/compile-content.ts'
import { formatProblem } from '../content/problem.ts'
import { BadInput } from './exits.ts'

const questionsFolder = fileURLToPath(new URL('../../questions', import.meta.url))

/** The project's own content, checked and compiled; BadInput with every problem when it is faulty. */
export function loadContent(): CompiledContent {
  const { problems, content } = checkContent(readContentFolder(questionsFolder))
  if (!content) throw new BadInput(problems.map(formatProblem).join('\n'))
  return content
}
