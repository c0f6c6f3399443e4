import { readFileSync } from 'node:fs'
import { loadContent } from '../../src/cli/load-content.ts'
import { buildResult } from '../../src/domain/result/build-result.ts'
import { readScan } from '../../src/domain/scan/read-scan.ts'
import { scoreScan } from '../../src/domain/scoring/score-scan.ts'
import { measureSensitivity } from '../../src/domain/scoring/sensitivity.ts'
import { median } from './median.mjs'

const content = loadContent()
const { structure, practices } = content
const example = readFileSync('public/examples/installation.scan.json', 'utf8')
const ids = practices.map(({ id }) => id)
const read = readScan(example, structure, ids)
if (!read.ok) throw new Error('The example is faulty')
const { answers } = read.scan
const scores = scoreScan(structure, answers)

function time(runs: number, work: () => unknown): string {
  const durations = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return median(durations).toFixed(2)
}

// One draw instead of a thousand: those have a bar of their own.
const { scan } = read
const few = { ...content, structure: { ...structure, sensitivity: { ...structure.sensitivity, draws: 1 } } }
console.log(`scores: median ${time(200, () => scoreScan(structure, answers))} ms`)
const whole = time(200, () => buildResult(scan, few, '2026-01-01'))
console.log(`result: whole with advice, draws apart, median ${whole} ms (bar 5)`)
const draws = time(20, () => measureSensitivity(structure, answers, scores, structure.sensitivity))
console.log(`sensitivity: ${structure.sensitivity.draws} draws, median ${draws} ms (bar 100)`)
