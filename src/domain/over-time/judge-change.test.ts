import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thresholds } from '../../../tests/support/structure-builder.ts'
import { judgeChange, type Verdict } from './judge-change.ts'

const score = fc.double({ min: 0, max: 100, noNaN: true })
const opposite: Record<Verdict, Verdict> = {
  higher: 'lower',
  lower: 'higher',
  unsure: 'unsure',
  same: 'same',
  'not-comparable': 'not-comparable',
}

describe('the step between two scores', () => {
  it.each<[number, number, Verdict]>([
    [40, 40, 'same'],
    [40, 51.99, 'same'],
    [40, 52, 'unsure'],
    [40, 65, 'unsure'],
    [40, 65.01, 'higher'],
    [65.01, 40, 'lower'],
    [65, 40, 'unsure'],
    [0, 100, 'higher'],
  ])('from %s to %s is %s', (before, now, verdict) => {
    expect(judgeChange(before, now, thresholds)).toBe(verdict)
  })

  it.each([
    [null, 50],
    [50, null],
    [null, null],
  ])('from %s to %s is not comparable', (before, now) => {
    expect(judgeChange(before, now, thresholds)).toBe('not-comparable')
  })

  it('takes 25 points that arithmetic made a hair more for 25 points', () => {
    expect(judgeChange(100 * 0.7, 100 * 0.7 + 25.0000000001, thresholds)).toBe('unsure')
  })

  it('turns around when the scores swap', () => {
    fc.assert(
      fc.property(score, score, (a, b) => {
        expect(judgeChange(b, a, thresholds)).toBe(opposite[judgeChange(a, b, thresholds)])
      }),
    )
  })

  it('is never real up to the constant, and always above it', () => {
    fc.assert(
      fc.property(score, score, (a, b) => {
        const isReal = ['higher', 'lower'].includes(judgeChange(a, b, thresholds))
        const size = Math.abs(a - b)
        if (Math.abs(size - thresholds.realChangeAbove) > 1e-6)
          expect(isReal).toBe(size > thresholds.realChangeAbove)
      }),
    )
  })
})
