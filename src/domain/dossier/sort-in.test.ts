import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAgreement, buildDossier, idOf } from '../../../tests/support/dossier-builder.ts'
import { buildScan } from '../../../tests/support/scan-builder.ts'
import type { Scan } from '../scan/scan-schema.ts'
import type { Dossier } from './dossier-schema.ts'
import { dossierOfScan } from './new-dossier.ts'
import { leadingScanOf, scanToHandBack } from './scans-of-dossier.ts'
import { judgeScan, withOpenedScan } from './sort-in.ts'

const key = '3f0d8a53-5a5e-4a8e-9a55-0d8f3b7f3d10'
const early = '2026-11-01T10:00:00.000Z'
const late = '2026-11-20T10:00:00.000Z'
const company = (fields: Partial<Scan['company']> = {}): Scan['company'] => ({
  sector: 'F',
  sizeBand: '25-49',
  ...fields,
})
const scan = buildScan({
  company: company({ name: 'Bakkerij Voorbeeld', key }),
  updatedAt: early,
  answers: { heavy: { option: 'at-50' } },
})
const dossier = dossierOfScan(scan, 'Bakkerij Voorbeeld', { id: idOf(1), now: early })
const kindOf = (opened: Scan, dossiers: Dossier[]) => judgeScan(opened, dossiers).kind

describe('a scan that is not known', () => {
  it('gets a dossier by its name', () => {
    expect(judgeScan(scan, [])).toEqual({ kind: 'new', name: 'Bakkerij Voorbeeld' })
  })

  it.each([undefined, '', '  '])('is asked about with the name %j', (name) => {
    expect(judgeScan({ ...scan, company: company(name === undefined ? {} : { name }) }, [])).toEqual({
      kind: 'where',
      candidates: [],
    })
  })

  it('is asked about when the company has a dossier, by key first and by name after', () => {
    const namesake = buildDossier({ id: idOf(2), employer: { name: 'bakkerij  voorbeeld' } })
    const other = buildDossier({ id: idOf(3), employer: { name: 'Slagerij' } })
    const later = { ...scan, id: idOf(9) }
    expect(judgeScan(later, [other, namesake, dossier])).toEqual({
      kind: 'where',
      candidates: [
        { dossier, because: 'key' },
        { dossier: namesake, because: 'name' },
      ],
    })
  })
})

describe('a scan that is known', () => {
  it('is the same as the file it came from, also with days in the dossier that came back', () => {
    expect(kindOf(scan, [dossier])).toBe('same')
    const planned = { ...dossier, talkAt: '2026-11-25', eraseAfter: '2027-11-25' }
    expect(kindOf(scanToHandBack(scan, planned), [planned])).toBe('same')
    expect(kindOf({ ...scan, updatedAt: late }, [dossier])).toBe('same')
  })

  it('is older when the adviser went on', () => {
    const [first] = dossier.scans
    const written = { ...dossier, scans: [{ ...first!, agreements: [buildAgreement({ updatedAt: late })] }] }
    expect(kindOf(scan, [written])).toBe('older')
  })

  it('is newer when the employer went on, and says what changed', () => {
    const answers = { heavy: { option: 'at-100' }, light: { option: 'at-0' } }
    const verdict = judgeScan({ ...scan, updatedAt: late, completedAt: late, answers }, [dossier])
    expect(verdict).toMatchObject({
      kind: 'newer',
      changes: { answers: 2, agreements: 0, removed: 0, parts: ['completed'] },
      copies: { questions: [] },
    })
  })

  it('is put together when both went on: answers of the file, remarks and actions of the dossier', () => {
    const [first] = dossier.scans
    const appreciation = { by: 'adviseur', at: '2026-11-20', pillars: { people: { view: 'agree' as const } } }
    const written = { ...dossier, talkAt: '2026-11-20', scans: [{ ...first!, appreciation }] }
    const verdict = judgeScan({ ...scan, updatedAt: late, answers: {} }, [written])
    if (verdict.kind !== 'apart') throw new Error(`not apart but ${verdict.kind}`)
    const after = withOpenedScan(written, verdict.copies.merged)
    expect(leadingScanOf(after)).toMatchObject({ answers: {}, appreciation })
    expect(after.talkAt).toBe('2026-11-20')
    expect(verdict.changes).toEqual({ answers: 1, agreements: 0, removed: 0, parts: [] })
  })

  it('asks where both changed the same action', () => {
    const [first] = dossier.scans
    const written = { ...dossier, scans: [{ ...first!, agreements: [buildAgreement({ updatedAt: early })] }] }
    const verdict = judgeScan(
      { ...scan, agreements: [buildAgreement({ updatedAt: early, status: 'done' })] },
      [written],
    )
    expect(verdict).toMatchObject({
      kind: 'apart',
      copies: { questions: [{ kind: 'agreement', id: 'call' }] },
    })
  })
})

describe('a dossier with an opened scan', () => {
  it('is filled in, with the facts it lacked', () => {
    const invited = buildDossier({ employer: { name: 'Bakkerij', sector: 'C' } })
    expect(withOpenedScan(invited, { ...scan, company: company({ region: 'limburg' }) })).toMatchObject({
      status: 'filled-in',
      employer: { name: 'Bakkerij', sector: 'C', sizeBand: '25-49', region: 'limburg' },
      scans: [{ id: scan.id }],
    })
  })

  it.each(['filled-in', 'talk', 'follow-up'] as const)('stays at %s', (status) => {
    expect(withOpenedScan(buildDossier({ status }), scan).status).toBe(status)
  })

  it('knows the scan afterwards, whatever was merged, and a second time changes nothing', () => {
    const option = fc.constantFrom('at-0', 'at-50', 'at-100')
    const copy = fc.record({
      answers: fc.dictionary(
        fc.constantFrom('heavy', 'light', 'first'),
        option.map((each) => ({ option: each })),
      ),
      updatedAt: fc.constantFrom(early, late),
      agreements: fc.uniqueArray(
        fc.record({
          id: fc.constantFrom('a', 'b'),
          status: fc.constantFrom('open' as const, 'done' as const),
          updatedAt: fc.constantFrom(early, late),
        }),
        { selector: ({ id }) => id, maxLength: 2 },
      ),
    })
    fc.assert(
      fc.property(copy, copy, (ours, theirs) => {
        const own = ours.agreements.map((each) => buildAgreement(each))
        const their = theirs.agreements.map((each) => buildAgreement(each))
        const held = { ...dossier, scans: [{ ...scan, ...ours, agreements: own }] }
        const opened = { ...scan, ...theirs, agreements: their }
        const verdict = judgeScan(opened, [held])
        if (verdict.kind !== 'newer' && verdict.kind !== 'apart') return
        const after = withOpenedScan(held, verdict.copies.merged)
        expect(after.scans).toHaveLength(1)
        expect(after.scans[0]?.answers).toEqual(theirs.answers)
        expect(kindOf(verdict.copies.merged, [after])).toBe('same')
      }),
    )
  })
})
