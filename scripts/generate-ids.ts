/** Registers new ids in questions/published-ids.yaml. Never removes one: a retired id is entered by hand. */
import { writeFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { readContentFolder } from '../src/content/build/read-folder.ts'
import { readSources } from '../src/content/checks/read-sources.ts'
import { ledgerLines, liveIds } from '../src/content/checks/rules/ledger-rules.ts'

const path = 'questions/published-ids.yaml'
const { sources, problems } = readSources(readContentFolder('questions'))
const live = liveIds(sources)
if (!live || problems.some(({ file }) => file !== 'published-ids.yaml'))
  throw new Error('Fix the faults that "npm run -s cli -- check-content" reports first')

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
writeFileSync(path, header + stringify({ live, retired }, { lineWidth: 110 }))
