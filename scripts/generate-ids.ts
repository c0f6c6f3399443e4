/** Registers new ids in questions/published-ids.yaml. Never removes one: a retired id is entered by hand. */
import { writeFileSync } from 'node:fs'
import { dump } from 'js-yaml'
import { readContentFolder } from '../src/content/build/read-folder.ts'
import { checkContent } from '../src/content/checks/check-content.ts'
import { readSources } from '../src/content/checks/read-sources.ts'
import { ledgerLines, liveIds } from '../src/content/checks/rules/ledger-rules.ts'
import { formatProblem } from '../src/content/problem.ts'

const path = 'questions/published-ids.yaml'
const files = readContentFolder('questions')
const { sources } = readSources(files)
const live = liveIds(sources)
const faults = checkContent(files).problems.filter(
  ({ file, severity }) => file !== 'published-ids.yaml' && severity === 'error',
)
if (!live || faults.length > 0) {
  const lines = faults.map((fault) => formatProblem({ ...fault, file: `questions/${fault.file}` }))
  console.error(`An id is registered for good. Mend these faults first:\n${lines.join('\n')}`)
  process.exit(1)
}

const retired = sources.ledger?.value.retired ?? []
const now = new Set(ledgerLines(live))
const gone = ledgerLines(sources.ledger?.value.live ?? live).filter(
  (line) => !now.has(line) && !retired.some((entry) => `${entry.kind} ${entry.old}` === line),
)
if (gone.length > 0) {
  console.error(
    `These published ids are gone. Restore them, or add them under retired in ${path}:\n${gone.join('\n')}`,
  )
  process.exit(1)
}

const header = `# yaml-language-server: $schema=../public/schemas/ledger.schema.json
# Every id that was ever published. "live" is written by npm run generate:ids; "retired" is written by hand:
# { kind, old, new, comparable }, with new: null where nothing replaces it. A retired id never returns.
`
writeFileSync(path, header + dump({ live, retired }, { lineWidth: 110 }))
