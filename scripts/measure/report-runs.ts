/** Writes the full report of the example installation firm as the command line does: once cold, then warm. */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../src/cli/main.ts'
import { median } from './median.mjs'

const folder = mkdtempSync(join(tmpdir(), 'measure-'))
const out = join(folder, 'report.pdf')
const command = ['report', 'public/examples/installation.scan.json', '--out', out, '--as-of', '2026-01-01']
const durations: number[] = []
for (let turn = 0; turn < 6; turn += 1) {
  const start = performance.now()
  await run(command, '2026-01-01')
  durations.push(performance.now() - start)
}
const kilobytes = statSync(out).size / 1000
rmSync(folder, { recursive: true })
const [cold = NaN, ...warm] = durations
console.log(
  `report, full, on the command line: first ${cold.toFixed(0)} ms with reading all content, then median ${median(warm).toFixed(0)} ms (bar 1000); ${kilobytes.toFixed(0)} kB (bar 600)`,
)
