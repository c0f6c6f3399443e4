import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../scripts/invented-contributions.ts'
import { testContent } from '../../../tests/support/content.ts'
import { scanOf } from '../../../tests/support/scan-arbitrary.ts'
import { exampleText } from '../../../tests/support/scan-builder.ts'
import { readScan } from '../scan/read-scan.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { scoreScan } from '../scoring/score-scan.ts'
import { contributionSchema } from './contribution-schema.ts'
import { exportContributions, shuffle } from './export-contributions.ts'
import { makeContribution, quarterOf } from './make-contribution.ts'
import { compileScoreTable, scoreCode } from './score-code.ts'

const { structure, practices } = testContent()

function example(name: string): Scan {
  const read = readScan(
    exampleText(name),
    structure,
    practices.map(({ id }) => id),
  )
  if (!read.ok) throw new Error('The example is faulty')
  return read.scan
}

const bakery = example('bakery')
const make = (change: Partial<Scan>, campaign = 'metal') =>
  makeContribution({ ...bakery, ...change }, structure, campaign)

describe('a contribution', () => {
  it('holds what it says and nothing else', async () => {
    const made = await make({})
    const hash = createHash('sha256').update(`toekomstscan/once\nmetal\n${bakery.company.key}`).digest('hex')
    expect(made).toEqual({
      ok: true,
      contribution: {
        format: 'toekomstscan/contribution',
        formatVersion: 1,
        campaign: 'metal',
        once: hash.slice(0, 24),
        questionnaireVersion: '1.0.0',
        sector: 'C',
        sizeBand: '25-49',
        quarter: '2026-Q4',
        answers: expect.stringMatching(/^[0-9?.-]{58}$/) as string,
      },
    })
  })

  it('scores as its scan, and fits its format, for any scan', async () => {
    await fc.assert(
      fc.asyncProperty(scanOf(structure), async (scan) => {
        const made = await makeContribution(scan, structure, 'metal', '2026-11-22')
        const { total } = scoreScan(structure, scan.answers)
        if (!made.ok) {
          const expected = scan.company.key === undefined ? 'no-company-key' : 'too-little-answered'
          expect(made.reason).toBe(expected)
          return
        }
        expect(contributionSchema.parse(made.contribution)).toEqual(made.contribution)
        expect(scoreCode(compileScoreTable(structure), made.contribution.answers)?.[0]).toBe(total.score)
      }),
    )
  })

  it('has another mark in another campaign, and the same after another scan of the company', async () => {
    const marks = await Promise.all([
      make({}),
      make({}, 'care'),
      make({ id: '00000000-0000-4000-8000-000000000000' }),
    ])
    const [own, other, later] = marks.map((made) => (made.ok ? made.contribution.once : ''))
    expect(other).not.toBe(own)
    expect(later).toBe(own)
  })

  it.each<[string, Partial<Scan>, string, string]>([
    ['the campaign is no id', {}, 'No Id', 'no-campaign'],
    ['the company has no key', { company: { sector: 'C', sizeBand: '25-49' } }, 'metal', 'no-company-key'],
    ['nothing is answered', { answers: {} }, 'metal', 'too-little-answered'],
  ])('is not made when %s', async (_, change, campaign, reason) => {
    expect(await make(change, campaign)).toEqual({ ok: false, reason })
  })

  it('is not made of a scan without any moment, unless a day is given', async () => {
    const { completedAt: _c, updatedAt: _u, createdAt: _m, ...timeless } = bakery
    expect(await makeContribution(timeless, structure, 'metal')).toEqual({ ok: false, reason: 'no-moment' })
    const made = await makeContribution(timeless, structure, 'metal', '2026-02-03')
    expect(made).toMatchObject({ contribution: { quarter: '2026-Q1' } })
  })

  it.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31T23:59:59Z', '2026-Q1'],
    ['2026-04-01T00:00:00Z', '2026-Q2'],
    ['2027-01-01T00:30:00+02:00', '2026-Q4'],
  ])('of %s is of %s', (moment, quarter) => {
    expect(quarterOf(moment)).toBe(quarter)
  })
})

describe('the contributions of many dossiers', () => {
  const consent = { benchmark: { campaign: 'metal', at: '2026-11-22T10:00:00Z' } }
  const scans = ['bakery', 'care', 'installation'].map(example)

  it('hold only who chose this campaign', async () => {
    const mixed: Scan[] = [
      { ...scans[0]!, consent },
      scans[1]!,
      { ...scans[2]!, consent: { benchmark: { campaign: 'care', at: '2026-11-22T10:00:00Z' } } },
      { ...scans[1]!, consent, answers: {} },
    ]
    const { text, count, left } = await exportContributions(mixed, structure, 'metal', seededRandom(1))
    expect([count, text.trim().split('\n').length]).toEqual([1, 1])
    expect(left.map(({ reason }) => reason)).toEqual(['no-consent', 'no-consent', 'too-little-answered'])
  })

  it('come in an order that chance decides', async () => {
    const all = scans.map((scan) => ({ ...scan, consent }))
    const orders = new Set<string>()
    const random = seededRandom(1)
    for (let time = 0; time < 40; time += 1) {
      const { text } = await exportContributions(all, structure, 'metal', random)
      orders.add(
        text
          .trim()
          .split('\n')
          .map((line) => (JSON.parse(line) as { sector: string }).sector)
          .join(''),
      )
    }
    expect([...orders].sort()).toEqual(['CFQ', 'CQF', 'FCQ', 'FQC', 'QCF', 'QFC'])
    expect(shuffle([1, 2, 3], () => 0).toSorted()).toEqual([1, 2, 3])
  })
})
