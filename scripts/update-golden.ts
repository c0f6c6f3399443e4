/** Accepts the present results of the examples as golden. A change of scores needs a decision record. */
import { writeFileSync } from 'node:fs'
import { readContentFolder } from '../src/content/build/read-folder.ts'
import { checkContent } from '../src/content/checks/check-content.ts'
import { goldenPath, goldenScans, resultOfExample } from '../tests/golden/golden-results.ts'

const { content } = checkContent(readContentFolder('questions'))
if (!content) throw new Error('Fix the faults that "npm run -s cli -- check-content" reports first')

for (const name of goldenScans) {
  writeFileSync(goldenPath(name), `${JSON.stringify(resultOfExample(name, content), null, 2)}\n`)
}
