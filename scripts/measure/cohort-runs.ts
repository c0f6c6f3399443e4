import { loadContent } from '../../src/cli/load-content.ts'
import { buildTally } from '../../src/domain/cohort/build-tally.ts'
import { writeContribution } from '../../src/domain/cohort/make-contribution.ts'
import { textFile, type CohortFile } from '../../src/domain/cohort/read-lines.ts'
import { inventAnywhere, seededRandom } from '../invented-contributions.ts'
import { median } from './median.mjs'

const seed = 20261122
const { structure } = loadContent()
const options = { campaign: 'measure', unknownShare: 0.03, random: seededRandom(seed) }
const invented = Array.from({ length: 50_000 }, () => inventAnywhere(structure, options))
const lines = invented.map((contribution) => `${writeContribution(contribution)}\n`)

async function build(file: CohortFile): Promise<number> {
  const built = await buildTally([file], structure, { report: () => undefined })
  if (!built.ok) throw new Error('The invented contributions are faulty')
  return built.counted + built.skipped
}

/** A file of any length in pieces of a thousand lines, each company with a mark of its own. */
function longFile(count: number, watch: () => void): CohortFile {
  return {
    name: 'invented',
    *open() {
      for (let first = 0; first < count; first += 1000) {
        let piece = ''
        for (let index = first; index < first + 1000; index += 1) {
          const mark = `${Math.imul(index, 0x9e3779b1) >>> 0}`.padStart(12, '0') + `${index}`.padStart(12, '0')
          piece += (lines[index % lines.length] ?? '').replace(/"once":"\w+"/, `"once":"${mark}"`)
        }
        watch()
        yield piece
      }
    },
  }
}

const text = lines.join('')
const speeds: number[] = []
for (let run = 0; run < 5; run += 1) {
  const start = performance.now()
  const counted = await build(textFile('invented', text))
  speeds.push((counted / (performance.now() - start)) * 1000)
}
const speed = Math.round(median(speeds)).toLocaleString('en')
console.log(`cohort: median ${speed} contributions a second on one core (bar 50,000)`)

const megabytes = () => {
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1_000_000
}
// Without a collection before it, the base would hold what earlier runs left behind.
global.gc?.()
const base = megabytes()
const resident = process.memoryUsage().rss / 1_000_000
let [highest, highestResident] = [0, 0]
await build(
  longFile(1_000_000, () => {
    highest = Math.max(highest, megabytes())
    highestResident = Math.max(highestResident, process.memoryUsage().rss / 1_000_000)
  }),
)
console.log(
  `cohort: at 1,000,000 contributions ${Math.round(highest - base)} MB above base (bar 64), ` +
    `resident ${Math.round(highestResident - resident)} MB; seed ${seed}`,
)
