import { spawnSync } from 'node:child_process'

/** The result, the 1,000 draws and the report, each inside one Node process; prints medians. */
export function measureInNode() {
  return ['scoring-runs.ts', 'report-runs.ts'].map(runInNode).join('\n')
}

function runInNode(script) {
  const { stdout, stderr, status } = spawnSync('npx', ['tsx', `scripts/measure/${script}`], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}
