import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTypedNumber } from './read-number.ts'

describe('a number as it is typed', () => {
  it.each<[string, number | null]>([
    ['', null],
    [' € ', null],
    ['0', 0],
    ['1250', 1250],
    ['€ 12,5', 12.5],
    ['12.50', 12.5],
    ['2.850,50', 2850.5],
    ['2,850.50', 2850.5],
  ])('"%s" is %s', (typed, value) => {
    expect(readTypedNumber(typed, 50_000)).toEqual({ ok: true, value })
  })

  it.each(['veel', '-3', '1e3', '1.250', '1,2,3', '12,345', 'NaN'])('"%s" is refused', (typed) => {
    expect(readTypedNumber(typed, 50_000)).toEqual({ ok: false, fault: 'not-a-number' })
  })

  it('is refused above the most', () => {
    expect(readTypedNumber('80', 80)).toEqual({ ok: true, value: 80 })
    expect(readTypedNumber('80,01', 80)).toEqual({ ok: false, fault: 'out-of-range' })
  })

  it('is never below 0, above the most, or no number, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,€ e-') }), (typed) => {
        const read = readTypedNumber(typed, 80)
        if (read.ok && read.value !== null) {
          expect(read.value).toBeGreaterThanOrEqual(0)
          expect(read.value).toBeLessThanOrEqual(80)
        }
      }),
    )
  })
})
