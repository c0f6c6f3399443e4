import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { runCommand, temporaryFolder } from '../../tests/support/run-cli.ts'
import { exampleText } from '../../tests/support/scan-builder.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

const bakery = folder.write('bakery.scan.json', exampleText())

describe('a report is the save file', () => {
  const report = async (name: string, ...args: string[]) => {
    const path = folder.path(name)
    expect(await runCommand('report', bakery, '--out', path, ...args)).toEqual({ exit: 0, output: '' })
    return path
  }

  it('gives the same result as the scan file it was made from', async () => {
    expect(await runCommand('score', await report('saved.pdf'))).toEqual(await runCommand('score', bakery))
  })

  it('makes the same report again', async () => {
    const [first, again] = [await report('first.pdf'), folder.path('again.pdf')]
    expect(await runCommand('report', first, '--out', again)).toEqual({ exit: 0, output: '' })
    expect(readFileSync(again).equals(readFileSync(first))).toBe(true)
  })

  it('holds no scan when that is left out, and says so', async () => {
    const outcome = await runCommand('score', await report('bare.pdf', '--without-scan'), '--lang', 'en')
    expect(outcome).toMatchObject({
      exit: 1,
      message: expect.stringContaining('→ There is no scan in this PDF. →'),
    })
  })
})
