import { fileURLToPath } from 'node:url'
import { readContentFolder } from '../content/build/read-folder.ts'
import { compileSoundContent } from '../content/checks/check-content.ts'
import type { CompiledContent } from '../content/compile/compile-content.ts'
import { formatProblem } from '../content/problem.ts'
import { BadInput } from './exits.ts'

const questionsFolder = fileURLToPath(new URL('../../questions', import.meta.url))

/** The project's own content, compiled; BadInput with every problem that stands in the way. `check-content` reads the words too. */
export function loadContent(): CompiledContent {
  const { problems, content } = compileSoundContent(readContentFolder(questionsFolder))
  if (!content) throw new BadInput(problems.map(formatProblem).join('\n'))
  return content
}
