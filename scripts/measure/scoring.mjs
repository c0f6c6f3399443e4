import { spawnSync } from 'node:child_process'

/** Scoring, the 1,000 draws and the report inside one Node process; prints medians. */
export function measureScoring() {
  const { stdout, stderr, status } = spawnSync('npx', ['tsx', 'scripts/measure/scoring-runs.ts'], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}
