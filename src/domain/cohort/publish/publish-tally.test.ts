import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventIn, inventMany, tallyOf } from '../../../../tests/support/cohort-samples.ts'
import { testContent } from '../../../../tests/support/content.ts'
import { benchmarkSchema, type Benchmark } from '../../peers/benchmark-schema.ts'
import { decodeAnswers } from '../answer-code.ts'
import type { Contribution } from '../contribution-schema.ts'
import { scoreScan } from '../../scoring/score-scan.ts'
import { cutsOf, roundedMean } from './measure-group.ts'
import { periodOf } from './period-of.ts'
import { publishTally, writeBenchmark } from './publish-tally.ts'

const { structure } = testContent()

async function publish(contributions: readonly Contribution[], previous: Benchmark | null = null) {
  const published = publishTally(await tallyOf(contributions), structure, previous)
  if (!published.ok) throw new Error(JSON.stringify(published))
  return published
}

function groupOf({ groups }: Benchmark, sector: string | null, sizeBand: string | null) {
  return groups.find((group) => group.sector === sector && group.sizeBand === sizeBand)
}

const large = [
  ...inventIn('C', '25-49', 120, 1),
  ...inventIn('C', '50-99', 40, 2),
  ...inventIn('F', '50-99', 12, 3),
]

describe('what is published', () => {
  it('is a benchmark file, of the campaign, with everything in fives', async () => {
    const { benchmark } = await publish(large)
    expect(benchmarkSchema.parse(benchmark)).toEqual(benchmark)
    expect(JSON.parse(writeBenchmark(benchmark))).toEqual(benchmark)
    expect(benchmark).toMatchObject({
      id: 'test',
      isPractice: false,
      questionnaireVersion: structure.version,
    })
  })

  it('shows the mean from 10, thirds from 30, deciles from 100', async () => {
    const { benchmark } = await publish(large)
    const shown = ([sector, size]: [string | null, string | null]) => {
      const total = groupOf(benchmark, sector, size)?.measures.find(({ scope }) => scope === 'total')
      return [total?.n, total?.thirds?.length, total?.deciles?.length]
    }
    expect(shown(['C', '25-49'])).toEqual([120, 2, 9])
    expect(shown(['C', '50-99'])).toEqual([40, 2, undefined])
    expect(shown(['F', null])).toEqual([10, undefined, undefined])
  })

  it('gives the mean and cuts of the scores themselves', async () => {
    const { benchmark } = await publish(large)
    const scores = large
      .filter(({ sector, sizeBand }) => sector === 'C' && sizeBand === '25-49')
      .map(({ answers }) => scoreScan(structure, decodeAnswers(answers, structure)!).total.score ?? NaN)
      .sort((a, b) => a - b)
    const total = groupOf(benchmark, 'C', '25-49')?.measures[0]
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
    expect(total?.mean).toBe(Math.round(mean / 5) * 5)
    expect(total?.thirds).toEqual([40, 80].map((place) => Math.round(scores[place - 1]! / 5) * 5))
    expect(total?.deciles).toEqual(
      [12, 24, 36, 48, 60, 72, 84, 96, 108].map((place) => Math.round(scores[place - 1]! / 5) * 5),
    )
  })

  it('refuses nine companies', async () => {
    const tally = await tallyOf(inventMany(9, 4))
    expect(publishTally(tally, structure)).toMatchObject({
      ok: false,
      fault: { code: 'too-few', found: '9' },
    })
  })

  it('counts themes over those that have all, and leaves them out where one to nine have not', async () => {
    const lacking = large[0]!.answers.replace(/^.../, '???')
    const without = (count: number) =>
      large.map((each, index) => (index < count ? { ...each, answers: lacking } : each))
    const shown = async (count: number) => {
      const { benchmark } = await publish(without(count))
      return ['total', 'learning'].map(
        (id) => groupOf(benchmark, null, null)?.measures.find(({ scope }) => scope === id)?.n,
      )
    }
    expect(await shown(0)).toEqual([170, 170])
    expect(await shown(9)).toEqual([170, undefined])
    expect(await shown(10)).toEqual([170, 160])
  })

  it('is marked as practice for the practice campaign alone', async () => {
    const tally = await tallyOf(large)
    const practice = publishTally({ ...tally, campaign: 'practice' }, structure)
    expect(practice).toMatchObject({ benchmark: { isPractice: true } })
  })
})

describe('the next file', () => {
  const more = (count: number) => [...large, ...inventIn('C', '25-49', count, 9)]

  it('is the earlier one unchanged as long as ten newcomers are not certain', async () => {
    const { benchmark } = await publish(large)
    for (const count of [0, 1, 5, 9]) {
      expect(await publish(more(count), benchmark), `${count} more`).toMatchObject({ benchmark, renewed: 0 })
    }
  })

  it('renews what has newcomers and keeps the rest, with the period of its values', async () => {
    const { benchmark } = await publish(large)
    const around = [
      ...inventIn('C', '1-9', 9, 11),
      ...inventIn('C', '150-300', 9, 12),
      ...inventIn('G', '10-24', 30, 13),
    ]
    const { benchmark: next } = await publish([...more(20), ...around], benchmark)
    expect([groupOf(next, null, null)?.n, groupOf(next, 'C', null)?.n]).toEqual([240, 195])
    expect(groupOf(next, 'C', '25-49')?.n).toBe(140)
    const kept = groupOf(next, 'C', '50-99')
    expect(kept).toEqual({
      ...groupOf(benchmark, 'C', '50-99'),
      measures: groupOf(benchmark, 'C', '50-99')?.measures.map((measure) => ({
        ...measure,
        period: benchmark.period,
      })),
    })
    expect(benchmarkSchema.safeParse(next).success).toBe(true)
  })

  it('keeps a sector when all newcomers are in it, or the difference would show that the others had none', async () => {
    const { benchmark } = await publish(large)
    const { benchmark: next } = await publish(more(20), benchmark)
    expect([groupOf(next, null, null)?.n, groupOf(next, 'C', null)?.n]).toEqual([190, 160])
  })

  it('takes over title and source', async () => {
    const { benchmark } = await publish(large)
    const titled = { ...benchmark, title: { nl: 'Metaal', en: 'Metal' }, source: 'Vereniging' }
    expect((await publish(more(20), titled)).benchmark).toMatchObject({
      title: titled.title,
      source: 'Vereniging',
    })
  })

  it('refuses an earlier file of another campaign or questionnaire', async () => {
    const { benchmark } = await publish(large)
    const tally = await tallyOf(large)
    expect(publishTally(tally, structure, { ...benchmark, id: 'other' })).toMatchObject({
      ok: false,
      field: 'id',
    })
    expect(publishTally(tally, structure, { ...benchmark, questionnaireVersion: '0.9.0' })).toMatchObject({
      ok: false,
    })
  })
})

/** What anybody can work out of rounded numbers: between which numbers a count lies. */
type Interval = { low: number; high: number }

/**
 * Tightens what is known of every sector-size pair and every group until nothing changes, as an attacker would with
 * the numbers of one file: a group is the sum of its parts, and no part is under nobody.
 */
function workOut(
  parts: ReadonlyMap<string, string[]>,
  known: ReadonlyMap<string, Interval>,
): Map<string, Interval> {
  const found = new Map<string, Interval>(known)
  const at = (key: string): Interval => found.get(key) ?? { low: 0, high: Infinity }
  for (let round = 0; round < 20; round += 1) {
    for (const [key, inside] of parts) {
      const sum = (side: 'low' | 'high', without = '') =>
        inside.reduce((total, part) => (part === without ? total : total + at(part)[side]), 0)
      const own = at(key)
      found.set(key, { low: Math.max(own.low, sum('low')), high: Math.min(own.high, sum('high')) })
      for (const part of inside) {
        const { low, high } = at(part)
        const whole = at(key)
        const least = Math.max(low, whole.low - sum('high', part))
        found.set(part, { low: least, high: Math.min(high, whole.high - sum('low', part)) })
      }
    }
  }
  return found
}

describe('an attacker with the rounded numbers', () => {
  it('finds no sector, size or pair that surely counts 1 to 9', async () => {
    const sizes = ['10-24', '25-49', '50-99'] as const
    const sectors = ['C', 'F', 'Q'] as const
    const pairs = sectors.flatMap((sector) => sizes.map((size) => `${sector} ${size}`))
    const parts = new Map(
      [
        ['* *', [...sectors.map((sector) => `${sector} *`)]],
        ...sectors.map((sector) => [`${sector} *`, pairs.filter((pair) => pair.startsWith(sector))] as const),
        ...sizes.map((size) => [`* ${size}`, pairs.filter((pair) => pair.endsWith(size))] as const),
        ['* * ', [...sizes.map((size) => `* ${size}`)]],
      ].map(([key, list]) => [key as string, list as string[]]),
    )
    const counts = fc.array(fc.oneof(fc.nat(9), fc.integer({ min: 10, max: 25 })), {
      minLength: 9,
      maxLength: 9,
    })
    await fc.assert(
      fc.asyncProperty(counts, async (list) => {
        fc.pre(list.reduce((sum, n) => sum + n, 0) >= 10)
        const made = list.flatMap((n, index) =>
          inventIn(sectors[Math.floor(index / 3)]!, sizes[index % 3]!, n, index),
        )
        const { benchmark } = await publish(made)
        const known = new Map(
          benchmark.groups.map(({ sector, sizeBand, n }) => [
            `${sector ?? '*'} ${sizeBand ?? '*'}`,
            { low: n, high: n + 4 },
          ]),
        )
        known.set('* * ', known.get('* *')!)
        const found = [...workOut(parts, known)].filter(([, { low, high }]) => low >= 1 && high < 10)
        expect(found).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('rounding', () => {
  it('rounds a mean half up, in whole numbers', () => {
    expect([roundedMean(52_500, 1), roundedMean(52_499, 1), roundedMean(1_000_000, 10)]).toEqual([
      55, 50, 100,
    ])
    expect(roundedMean(0, 10)).toBe(0)
  })

  it('cuts at the company of which enough are below', () => {
    const histogram = Array.from({ length: 21 }, (_, bin) => (bin === 4 || bin === 8 || bin === 12 ? 10 : 0))
    expect(cutsOf(histogram, 30, 3)).toEqual([20, 40])
  })

  it('gives no first or last quarter of fewer than ten', () => {
    expect(periodOf({ '2025-Q4': 1, '2026-Q1': 20, '2026-Q2': 30, '2026-Q3': 9 })).toEqual({
      from: '2026-Q1',
      to: '2026-Q2',
    })
    expect(periodOf({ '2026-Q1': 6, '2026-Q2': 6 })).toEqual({ from: '2026-Q1', to: '2026-Q2' })
  })
})
