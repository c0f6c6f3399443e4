import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const projectFolder = fileURLToPath(new URL('../..', import.meta.url))
const run = promisify(execFile)

/** Runs `npm run -s cli -- …` as a reader of the manual would; returns what it prints. Rejects when it fails. */
export async function runCli(...args: string[]): Promise<string> {
  const { stdout } = await run('npm', ['run', '-s', 'cli', '--', ...args], {
    cwd: projectFolder,
    shell: process.platform === 'win32',
    maxBuffer: 10_000_000,
  })
  return stdout
}
