import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ContentFile } from '../../src/content/checks/yaml-file.ts'
import { BadInput, WrongUsage } from '../../src/cli/exits.ts'
import { run } from '../../src/cli/main.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The day of every run, so that no test reads a clock. */
export const today = '2026-11-22'

/** How a command ended without its process: what it returned, or the exit it asked for with its message. */
export type Outcome = { exit: 0; output: string } | { exit: 1 | 2; message: string }

/** Runs a command inside the test; only its own two exits are an outcome, anything else is a crash. */
export async function runCommand(...args: string[]): Promise<Outcome> {
  try {
    return { exit: 0, output: await run(args, today) }
  } catch (error) {
    if (error instanceof BadInput) return { exit: 1, message: error.message }
    if (error instanceof WrongUsage) return { exit: 2, message: error.message }
    throw error
  }
}

/** Runs the real process, with its own standard input, output and errors. */
export function runProcess(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', ...args],
    {
      cwd: root,
      input,
      encoding: 'utf8',
      // Warnings of node itself are none of ours.
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    },
  )
  return { exit: status, stdout, stderr }
}

/** A folder of its own for one test file; call `remove` when done. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'toekomstscan-'))
  return {
    path: (name: string) => join(folder, name),
    /** Writes a file and returns its path. */
    write(name: string, text: string | Uint8Array): string {
      const path = join(folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
      return path
    },
    /** Writes a content folder and returns its path. */
    writeContent(name: string, files: readonly ContentFile[]): string {
      for (const { path, text } of files) this.write(join(name, path), text)
      return join(folder, name)
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}
