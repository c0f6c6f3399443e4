import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { twoCopies } from '../../../tests/support/copies-arbitrary.ts'
import { agreed, early, idsIn, late, merge, remarks } from '../../../tests/support/copy-samples.ts'
import { buildScan } from '../../../tests/support/scan-builder.ts'
import { firstById, timeOf, type Agreement } from './merge-agreements.ts'
import { mergeCopies } from './merge-scans.ts'
import { hasSameAnswers, recogniseCopy } from './recognise-copy.ts'
import { isRemoved, removeAgreements } from './removed-agreements.ts'
import type { Scan } from './scan-schema.ts'

const byId = ({ agreements = [] }: Scan) => agreements.toSorted((a, b) => a.id.localeCompare(b.id))

describe('two copies of one scan, merged', () => {
  it('change nothing more when merged again, with either copy', () => {
    fc.assert(
      fc.property(twoCopies, ([employer, adviser]) => {
        const { merged, questions } = mergeCopies(employer, adviser)
        const again = mergeCopies(merged, adviser)
        expect(again.merged).toEqual(merged)
        expect(idsIn(again.questions)).toEqual(idsIn(questions))
        expect(mergeCopies(merged, merged)).toEqual({ merged, questions: [] })
      }),
    )
  })

  it('keep all that the employer filled in, whatever stands in the copy of the adviser', () => {
    fc.assert(
      fc.property(twoCopies, ([employer, adviser]) => {
        const { laterPart: _known, ...merged } = mergeCopies(employer, adviser).merged as Record<
          string,
          unknown
        >
        const { laterPart: _own, ...own } = employer as Record<string, unknown>
        // What only a later version knows is added, never replaced.
        const added = Object.keys(merged).filter((field) => !(field in own))
        expect(added.filter((field) => field in buildScan())).toEqual([])
        const { laterField: _later, company, ...rest } = merged as Scan & { laterField?: unknown }
        const { laterField: _before, company: ownCompany, ...before } = own as Scan & { laterField?: unknown }
        expect(hasSameAnswers({ ...rest, company: ownCompany }, { ...before, company: ownCompany })).toBe(
          true,
        )
        expect(company).toMatchObject(ownCompany)
      }),
    )
  })

  it('lose no agreement of either side but what was taken out after its last change, and keep their order', () => {
    fc.assert(
      fc.property(twoCopies, ([employer, adviser]) => {
        const marks = [...(employer.removedAgreements ?? []), ...(adviser.removedAgreements ?? [])]
        const all = [...(employer.agreements ?? []), ...(adviser.agreements ?? [])]
        const isThere = ({ id }: Agreement) =>
          all.some((each) => each.id === id && marks.every((mark) => !isRemoved(each, [mark])))
        const ids = (mergeCopies(employer, adviser).merged.agreements ?? []).map(({ id }) => id)
        expect(ids).toEqual([...new Set(all.filter(isThere).map(({ id }) => id))])
      }),
    )
  })

  it('have an agreement back in no order of merging once it was taken out', () => {
    fc.assert(
      fc.property(twoCopies, fc.nat(3), ([employer, adviser], at) => {
        const id = adviser.agreements?.[at]?.id
        fc.pre(id !== undefined)
        const without = removeAgreements(adviser, id, '2026-11-23T09:00:00.000Z')
        const once = mergeCopies(employer, without).merged
        const again = mergeCopies(mergeCopies(adviser, once).merged, employer).merged
        for (const { agreements = [] } of [once, again, mergeCopies(without, employer).merged])
          expect(agreements.map((each) => each.id)).not.toContain(id)
        expect(['newer', 'apart']).toContain(recogniseCopy(adviser, without))
        expect(['older', 'apart']).toContain(recogniseCopy(without, adviser))
      }),
    )
  })

  it('keep an agreement that the other side changed after it was taken out', () => {
    const gone = [{ id: 'a1', at: early }]
    const changed = agreed({ status: 'done', updatedAt: late })
    const { merged, questions } = merge({ removedAgreements: gone }, { agreements: [changed] })
    expect(merged).toMatchObject({ agreements: [changed], removedAgreements: gone })
    expect(questions).toEqual([])
    expect(recogniseCopy(buildScan({ removedAgreements: gone }), buildScan({ agreements: [changed] }))).toBe(
      'newer',
    )
  })

  it('hold of every agreement the one that changed last', () => {
    fc.assert(
      fc.property(twoCopies, ([employer, adviser]) => {
        const copies = [employer, adviser].map(({ agreements = [] }) => firstById(agreements))
        for (const each of mergeCopies(employer, adviser).merged.agreements ?? []) {
          for (const copy of copies) {
            expect(timeOf(each.updatedAt)).toBeGreaterThanOrEqual(timeOf(copy.get(each.id)?.updatedAt))
          }
        }
      }),
    )
  })

  it('hold the same agreements from either side, but for those that are asked about', () => {
    fc.assert(
      fc.property(twoCopies, ([a, b]) => {
        const [one, other] = [mergeCopies(a, b), mergeCopies(b, a)]
        const asked = one.questions.flatMap((each) => (each.kind === 'agreement' ? [each.id] : []))
        expect(idsIn(other.questions).toSorted()).toEqual(idsIn(one.questions).toSorted())
        const sure = (scan: Scan) => byId(scan).filter(({ id }) => !asked.includes(id))
        expect(sure(other.merged)).toEqual(sure(one.merged))
        const isAsked = one.questions.some(({ kind }) => kind === 'appreciation')
        if (!isAsked) expect(other.merged.appreciation).toEqual(one.merged.appreciation)
      }),
    )
  })

  it('lose no remark: it is in the scan, or somebody chooses, or a later one took its place', () => {
    fc.assert(
      fc.property(twoCopies, ([employer, adviser]) => {
        const { merged, questions } = mergeCopies(employer, adviser)
        const isAsked = questions.some(({ kind }) => kind === 'appreciation')
        expect(merged.appreciation === undefined).toBe(!employer.appreciation && !adviser.appreciation)
        for (const { appreciation } of [employer, adviser]) {
          if (!appreciation || isAsked || (appreciation.at ?? '') < (merged.appreciation?.at ?? '')) continue
          expect(merged.appreciation?.pillars).toMatchObject(appreciation.pillars)
        }
      }),
    )
  })

  it('keep fields that a later version added, from both sides', () => {
    const { merged } = merge(
      { ...{ own: 1 }, agreements: [agreed({ ...{ ownField: 1 }, updatedAt: late })] },
      {
        ...{ theirs: 2 },
        agreements: [agreed({ ...{ theirField: 2 } })],
        appreciation: remarks({ ...{ extra: 3 } }),
      },
    )
    expect(merged).toMatchObject({ own: 1, theirs: 2, appreciation: { extra: 3 } })
    expect(merged.agreements).toEqual([agreed({ ...{ ownField: 1, theirField: 2 }, updatedAt: late })])
  })

  it('take the dates of the dossier from the adviser, also one that was taken back', () => {
    const { merged } = merge(
      { dossier: { talkAt: '2026-01-01', nextContact: '2026-02-01', eraseAfter: '2027-01-01' } },
      { dossier: { talkAt: '2026-11-22', nextContact: null } },
    )
    expect(merged.dossier).toEqual({ talkAt: '2026-11-22', nextContact: null, eraseAfter: '2027-01-01' })
  })

  it('were changed last when the later of both was', () => {
    expect(merge({ updatedAt: late }, { updatedAt: early }).merged.updatedAt).toBe(late)
    expect(merge({ updatedAt: early }, { updatedAt: late }).merged.updatedAt).toBe(late)
    expect(merge({}, {}).merged).not.toHaveProperty('updatedAt')
  })

  it('must be of one scan', () => {
    expect(() => merge({}, { id: '00000000-0000-4000-8000-000000000002' })).toThrow('two scans')
  })

  it('leave an agreement that stands twice in a copy where it was', () => {
    const twice = [agreed(), agreed({ what: 'Nog eens' })]
    expect(
      merge({ agreements: twice }, { agreements: [agreed({ status: 'done', updatedAt: late })] }).merged
        .agreements,
    ).toEqual([agreed({ status: 'done', updatedAt: late }), twice[1]])
  })
})
