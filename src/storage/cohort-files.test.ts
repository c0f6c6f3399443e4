import { describe, expect, it } from 'vitest'
import { cohortFile } from './cohort-files.ts'

async function read(file: File): Promise<string[]> {
  const pieces: string[] = []
  for await (const piece of cohortFile(file).open()) pieces.push(piece)
  return pieces
}

describe('a file of contributions', () => {
  it('comes in pieces that make up the whole, letters of two bytes included', async () => {
    const text = 'é'.repeat(300_001)
    const pieces = await read(new File([`a${text}`], 'a.ndjson'))
    expect(pieces.length).toBeGreaterThan(2)
    expect(pieces.join('')).toBe(`a${text}`)
  })

  it('can be read twice', async () => {
    const file = new File(['x'], 'a.ndjson')
    expect((await read(file)).join('')).toBe((await read(file)).join(''))
  })

  it('may be empty', async () => {
    expect((await read(new File([], 'a.ndjson'))).join('')).toBe('')
  })
})
