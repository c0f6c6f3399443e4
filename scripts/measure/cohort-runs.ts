/** Builds a tally of as many invented contributions as the argument says; prints what it took, as JSON. */
import { loadContent } from '../../src/cli/load-content.ts'
import { buildTally } from '../../src/domain/cohort/build-tally.ts'
import { writeContribution } from '../../src/domain/cohort/make-contribution.ts'
import { inventAnywhere, seededRandom } from '../invented-contributions.ts'

const wanted = Number(process.argv[2])
const linesOfPiece = 160
const { structure } = loadContent()
const options = { campaign: 'measure', unknownShare: 0.02, random: seededRandom(20261122) }
const lines = Array.from({ length: 2000 }, () => writeContribution(inventAnywhere(structure, options)))

/** Pieces as a file gives them, some 64 kB, each company with a mark of its own. */
function* pieces() {
  for (let first = 0; first < wanted; first += linesOfPiece) {
    let piece = ''
    for (let index = first; index < Math.min(first + linesOfPiece, wanted); index += 1) {
      const spread = (Math.imul(index, 0x9e3779b1) >>> 0).toString(16).padStart(12, '0')
      const once = `"once":"${spread}${index.toString(16).padStart(12, '0')}"`
      piece += `${(lines[index % lines.length] ?? '').replace(/"once":"\w+"/, once)}\n`
    }
    yield piece
  }
}

const start = process.cpuUsage()
const built = await buildTally([{ name: 'invented', open: pieces }], structure, { report: () => undefined })
if (!built.ok || built.counted + built.skipped !== wanted) throw new Error('Not all were counted')
const { user, system } = process.cpuUsage(start)
const memory = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ seconds: (user + system) / 1_000_000, megabytes: memory }))
