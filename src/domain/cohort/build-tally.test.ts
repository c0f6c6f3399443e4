import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildTexts, inventMany, ndjson, tallyOf } from '../../../tests/support/cohort-samples.ts'
import { testContent } from '../../../tests/support/content.ts'
import { exampleText } from '../../../tests/support/scan-builder.ts'
import { scoreScan } from '../scoring/score-scan.ts'
import { decodeAnswers } from './answer-code.ts'
import type { Contribution } from './contribution-schema.ts'
import { shuffle } from './export-contributions.ts'
import { mergeTallies } from './merge-tallies.ts'
import { toThousandths, type Tally } from './tally-schema.ts'

const { structure } = testContent()
const many = inventMany(3000, 1)
const whole = await tallyOf(many)

function merge(a: Tally, b: Tally): Tally {
  const merged = mergeTallies(a, b)
  if (!merged.ok) throw new Error(JSON.stringify(merged))
  return merged.tally
}

describe('counting and adding', () => {
  it('agree on any split of three thousand contributions, in any order', async () => {
    const splits = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.infiniteStream(fc.nat(1000)))
    await fc.assert(
      fc.asyncProperty(splits, async ([count, stream]) => {
        const parts = Array.from({ length: count }, (): Contribution[] => [])
        const random = () => (stream.next().value ?? 0) / 1001
        for (const contribution of shuffle(many, random))
          parts[Math.floor(random() * count)]?.push(contribution)
        const tallies = await Promise.all(parts.filter((part) => part.length > 0).map(tallyOf))
        expect(tallies.reduce(merge)).toEqual(whole)
        expect(JSON.stringify(tallies.toReversed().reduce(merge))).toBe(JSON.stringify(whole))
      }),
      { numRuns: 8 },
    )
  })

  it('adds tallies in any grouping', async () => {
    const [a, b, c] = await Promise.all([0, 1000, 2000].map((from) => tallyOf(many.slice(from, from + 1000))))
    expect(merge(merge(a!, b!), c!)).toEqual(merge(a!, merge(b!, c!)))
    expect(merge(a!, b!)).toEqual(merge(b!, a!))
  })

  it('gives the sums of the scores of the scoring engine, in thousandths', () => {
    const sum = many.reduce((total, { answers }) => {
      const { score } = scoreScan(structure, decodeAnswers(answers, structure)!).total
      return total + toThousandths(score ?? NaN)
    }, 0)
    const sums = whole.cells.map(({ measures }) => measures.find(({ scope }) => scope === 'total')?.sum ?? 0)
    expect(sums.reduce((total, each) => total + each, 0)).toBe(sum)
  })

  it('refuses to add another campaign or questionnaire', () => {
    expect(mergeTallies(whole, { ...whole, campaign: 'other' })).toMatchObject({
      fault: { code: 'other-campaign' },
    })
    const newer = { ...whole, questionnaireVersion: '2.0.0' }
    expect(mergeTallies(whole, newer)).toMatchObject({ fault: { code: 'other-questionnaire' } })
  })
})

describe('a company that comes more than once', () => {
  const [first, other] = inventMany(2, 7)
  const again: Contribution = { ...other!, once: first!.once, quarter: '2027-Q1' }
  const early: Contribution = { ...first!, quarter: '2026-Q1' }

  it('counts once, with its earliest quarter, in whatever order its records come', async () => {
    const expected = await tallyOf([early])
    for (const order of [
      [early, again],
      [again, early],
      [again, early, again, early],
    ]) {
      const { built } = await buildTexts([ndjson(order)])
      expect(built).toMatchObject({ ok: true, tally: expected, counted: 1, repeated: order.length - 1 })
    }
  })

  it('counts the same record within a quarter, in whatever order, over files', async () => {
    const rival: Contribution = { ...again, quarter: early.quarter }
    const { built: one } = await buildTexts([ndjson([early]), ndjson([rival, ...many])])
    const { built: two } = await buildTexts([ndjson([...many, rival]), ndjson([early])])
    expect(one).toEqual(two)
    expect(one).toMatchObject({ counted: many.length + 1 })
  })
})

describe('what is invalid', () => {
  const [good] = inventMany(1, 3)
  const line = (change: Record<string, unknown>) => JSON.stringify({ ...good, ...change })

  it.each<[string, string, string, string]>([
    ['no JSON', '{"format": ', '', 'not-json'],
    ['words', 'hello', '', 'not-json'],
    ['a number', '12', 'format', 'other-format'],
    ['another format', line({ format: 'elsewhere/thing' }), 'format', 'other-format'],
    ['a newer version', line({ formatVersion: 9 }), 'formatVersion', 'newer-version'],
    ['a scan', exampleText().replaceAll('\n', ' '), '', 'is-scan'],
    ['a name', line({ name: 'Bakkerij' }), '', 'unknown-field'],
    ['an unknown sector', line({ sector: 'Z' }), 'sector', 'wrong-value'],
    ['an unknown size', line({ sizeBand: '26-48' }), 'sizeBand', 'wrong-value'],
    ['an exact day', line({ quarter: '2026-11-22' }), 'quarter', 'wrong-value'],
    ['a short mark', line({ once: 'abc' }), 'once', 'wrong-value'],
    ['no mark', line({ once: undefined }), 'once', 'missing'],
    ['too few answers in the code', line({ answers: '123' }), 'answers', 'answers-do-not-fit'],
    [
      'an answer that is not there',
      line({ answers: good!.answers.replace(/./, 'z') }),
      'answers',
      'answers-do-not-fit',
    ],
    ['nothing answered', line({ answers: '.'.repeat(58) }), 'answers', 'too-little-answered'],
    [
      'another questionnaire',
      line({ questionnaireVersion: '9.0.0' }),
      'questionnaireVersion',
      'other-questionnaire',
    ],
    ['a line without end', 'x'.repeat(200_000), '', 'line-too-long'],
  ])('is told with its line and skipped: %s', async (_, bad, field, code) => {
    for (const text of [
      `${ndjson([good!])}${bad}\n${ndjson(many.slice(0, 5))}`,
      `\n${bad}\n${ndjson([good!, ...many.slice(0, 5)])}`,
    ]) {
      const { built, problems } = await buildTexts([text])
      expect(problems).toEqual([expect.objectContaining({ file: 'file-0', line: 2, field, code })])
      expect(built).toMatchObject({ ok: true, counted: 6, skipped: 1 })
    }
  })

  it('is an empty file, beside a good one', async () => {
    const { built, problems } = await buildTexts(['', ndjson([good!])])
    expect(problems).toEqual([{ file: 'file-0', line: null, field: '', code: 'empty' }])
    expect(built).toMatchObject({ ok: true, counted: 1 })
  })

  it('refuses to count when nothing good is left, and when campaigns are mixed', async () => {
    expect((await buildTexts(['nothing'])).built).toMatchObject({
      ok: false,
      fault: { code: 'no-contributions' },
    })
    const mixed = `${ndjson([good!])}${line({ campaign: 'other', once: 'a'.repeat(24) })}`
    expect((await buildTexts([mixed])).built).toMatchObject({ ok: false, fault: { code: 'other-campaign' } })
    expect((await buildTexts([mixed], 'test')).built).toMatchObject({ ok: true, counted: 1, skipped: 1 })
  })

  it('reads one contribution over many lines, and a list of them', async () => {
    const { built } = await buildTexts([
      JSON.stringify(good, null, 2),
      JSON.stringify(many.slice(0, 4), null, 1),
    ])
    expect(built).toMatchObject({ ok: true, counted: 5, skipped: 0 })
    const { problems } = await buildTexts([
      ndjson([good!]),
      JSON.stringify({ ...good, sector: 'Z' }, null, 2),
    ])
    expect(problems).toMatchObject([{ file: 'file-1', line: 1, field: 'sector' }])
  })
})
