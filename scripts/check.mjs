/** The fast read-only sweep: everything that can be known without a browser, in parallel. */
import { spawn } from 'node:child_process'

const checks = [
  ['content', 'npm run -s cli -- check-content'],
  ['types', 'npx tsc --noEmit && npx tsc --noEmit -p src/domain'],
  ['lint', 'npx eslint . --max-warnings 0'],
  ['format', 'npx prettier --check --log-level warn .'],
  ['dead code', 'npx knip --no-progress'],
]

const results = await Promise.all(
  checks.map(
    ([name, command]) =>
      new Promise((resolve) => {
        const child = spawn(command, { shell: true })
        let output = ''
        child.stdout.on('data', (data) => (output += data))
        child.stderr.on('data', (data) => (output += data))
        child.on('close', (code) => resolve({ name, code, output }))
      }),
  ),
)

for (const { name, code, output } of results) {
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`)
  if (code !== 0) console.log(output)
}
process.exit(results.every(({ code }) => code === 0) ? 0 : 1)
