import { spawnSync } from 'node:child_process'

const base = 20_000

/** Counting a million contributions in a process of its own, beside one that counts so few that only the process itself takes memory, garbage not yet cleared included. */
export function measureCohort() {
  const few = runWith(base)
  const many = runWith(1_000_000)
  const speed = Math.round((1_000_000 - base) / (many.seconds - few.seconds))
  const memory = Math.max(0, many.megabytes - few.megabytes)
  return [
    `cohort: ${speed.toLocaleString('en')} contributions a second on one core (bar 50,000)`,
    `cohort: 1,000,000 contributions take ${memory.toFixed(0)} MB above base (bar 64)`,
  ].join('\n')
}

function runWith(count) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/measure/cohort-runs.ts', String(count)],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
