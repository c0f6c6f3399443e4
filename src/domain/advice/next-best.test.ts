import { describe, expect, it } from 'vitest'
import { testContent } from '../../../tests/support/content.ts'
import { missingRule, scanBy } from '../../../tests/support/journey-scans.ts'
import { buildResult } from '../result/build-result.ts'
import { nextBest } from './next-best.ts'

const content = testContent()

describe('the practices that were just not chosen', () => {
  const scan = scanBy(missingRule)
  const advised = buildResult(scan, content, '2026-11-22').advice

  it('are none of those that were', () => {
    const found = nextBest(scan, content, 200)
    expect(found.length).toBeGreaterThan(3)
    expect(found.filter((id) => advised.some(({ practice }) => practice === id))).toEqual([])
    expect(new Set(found).size).toBe(found.length)
  })

  it('are the first of them, no more than asked for', () => {
    expect(nextBest(scan, content, 3)).toEqual(nextBest(scan, content, 200).slice(0, 3))
    expect(nextBest(scan, content, 0)).toEqual([])
  })

  it('are none where nothing is answered', () => {
    expect(nextBest({ ...scan, answers: {} }, content, 3)).toEqual([])
  })
})
