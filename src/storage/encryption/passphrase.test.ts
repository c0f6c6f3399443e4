import { describe, expect, it } from 'vitest'
import { differentWords, isLongEnough, makePassphrase, wordsInPassphrase } from './passphrase.ts'

/** Draws these numbers in turn, the last one for ever. */
function drawing(...numbers: number[]): () => number {
  return () => (numbers.length > 1 ? numbers.shift()! : (numbers[0] ?? 0))
}

describe('an offered passphrase', () => {
  it('holds at least 77 bits of chance', () => {
    expect(differentWords).toBe(14 * 5 * 14 * 5 * 9 - 7)
    expect(wordsInPassphrase * Math.log2(differentWords)).toBeGreaterThanOrEqual(77)
  })

  it('is five words of letters that do not sound alike', () => {
    for (let turn = 0; turn < 200; turn += 1) {
      const phrase = makePassphrase()
      expect(phrase).toMatch(
        /^([bdfghklmnprstw][aeiou]){2}[fklmnprst]( ([bdfghklmnprstw][aeiou]){2}[fklmnprst]){4}$/,
      )
      expect(isLongEnough(phrase)).toBe(true)
    }
  })

  it('is another one every time', () => {
    expect(new Set(Array.from({ length: 50 }, () => makePassphrase())).size).toBe(50)
  })

  it('favours no letter: what would tip the balance is drawn again', () => {
    const end14 = Math.floor(2 ** 32 / 14) * 14
    expect(makePassphrase(drawing(end14, 13, 0))).toMatch(/^wabaf /)
    expect(makePassphrase(drawing(2 ** 32 - 1, end14 - 1, 0))).toMatch(/^wabaf /)
  })

  it('uses every letter about as often as any other', () => {
    const counts = new Map<string, number>()
    // A fixed walk over all numbers, so that the test gives the same answer every time.
    let state = 1
    const walk = () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32)
    const mixed = () => (walk() ^ (walk() >>> 16)) >>> 0
    for (let turn = 0; turn < 2000; turn += 1) {
      for (const word of makePassphrase(mixed).split(' ')) {
        counts.set(word[0]!, (counts.get(word[0]!) ?? 0) + 1)
      }
    }
    expect(counts.size).toBe(14)
    for (const count of counts.values()) expect(Math.abs(count - 10_000 / 14)).toBeLessThan(130)
  })

  it('skips a word that nobody should have to read aloud', () => {
    // n-e-g-e-r, then the first letter of every list.
    expect(makePassphrase(drawing(8, 1, 3, 1, 6, 0))).toBe('babaf babaf babaf babaf babaf')
  })
})

describe('an own passphrase', () => {
  it.each([
    [false, 'vijftien tekens'],
    [true, 'nu 16 tekens aan'],
    [true, 'een eigen zin die u onthoudt'],
    [false, '   a        b      '],
    [true, '🌾'.repeat(16)],
    [false, '🌾'.repeat(15)],
  ])('is long enough: %s for "%s"', (isLong, typed) => {
    expect(isLongEnough(typed)).toBe(isLong)
  })
})
