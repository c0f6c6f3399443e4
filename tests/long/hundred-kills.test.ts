import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

function run(...words: string[]): number | null {
  return spawnSync('npx', words, { stdio: 'inherit', shell: process.platform === 'win32' }).status
}

it('a browser or a tab that is killed at any moment loses at most the last answer', () => {
  expect(run('vite', 'build', '--logLevel', 'warn'), 'the app is built').toBe(0)
  expect(run('playwright', 'test', '--config', 'playwright.long.config.mjs'), 'the journey').toBe(0)
})
