import { describe, expect, it } from 'vitest'
import { sampleScan } from '../../../tests/support/sample-questionnaire.ts'
import { isLongKept, keepLonger } from './retention.ts'

const changedAt = (updatedAt: string) => ({
  ...sampleScan(),
  createdAt: '2024-01-01T08:00:00Z',
  updatedAt,
})

describe('a scan is long kept', () => {
  it.each([
    ['2025-11-22', true],
    ['2025-11-23', false],
    ['2026-11-22', false],
    ['2019-05-01', true],
  ])('on 2026-11-22, changed on %s: %s', (day, expected) => {
    expect(isLongKept(changedAt(`${day}T23:59:00.000Z`), '2026-11-22')).toBe(expected)
  })

  it('also when it was made a year before 29 February', () => {
    expect(isLongKept(changedAt('2027-02-28T10:00:00Z'), '2028-02-29')).toBe(true)
    expect(isLongKept(changedAt('2027-03-01T10:00:00Z'), '2028-02-29')).toBe(false)
  })

  it('not when its owner chose to keep it less than a year ago', () => {
    const kept = keepLonger(changedAt('2024-02-01T10:00:00Z'), '2026-01-10T10:00:00Z')
    expect(isLongKept(kept, '2026-11-22')).toBe(false)
    expect(isLongKept(kept, '2027-01-10')).toBe(true)
    expect(kept.updatedAt).toBe('2024-02-01T10:00:00Z')
  })

  it('not without a date, and not with one to come', () => {
    const { createdAt: _, updatedAt: __, ...bare } = changedAt('')
    expect(isLongKept(bare, '2026-11-22')).toBe(false)
    expect(isLongKept(changedAt('2031-01-01T10:00:00Z'), '2026-11-22')).toBe(false)
  })
})
