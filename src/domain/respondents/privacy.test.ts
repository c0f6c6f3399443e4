import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanOf } from '../../../tests/support/scan-arbitrary.ts'
import { buildScan, smallStructure } from '../../../tests/support/scan-builder.ts'
import { buildLadder, buildTickList } from '../../../tests/support/structure-builder.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { compareRespondents } from './compare-respondents.ts'
import type { Role, SeatAnswer } from './respondents-types.ts'
import { smallestGroup } from './seat-respondents.ts'
import { answerOfGroup } from './seat-answers.ts'

const structure = smallStructure()
const chosen = (...options: string[]): SeatAnswer => ({ state: 'chosen', options })

/** Every way in which a group of this size can answer. */
function everyGroup(size: number, answers: readonly SeatAnswer[]): SeatAnswer[][] {
  if (size === 0) return [[]]
  return everyGroup(size - 1, answers).flatMap((rest) => answers.map((answer) => [answer, ...rest]))
}

/**
 * The number of ways in which somebody who sees what is shown, and knows the answer of one member, can read the answer
 * of another: that is where all groups that fit what is known have the same answer there.
 */
function readings(
  size: number,
  answers: readonly SeatAnswer[],
  question: Parameters<typeof answerOfGroup>[1],
  whatIsRead: (answer: SeatAnswer) => string,
): number {
  const possible = new Map<string, Set<string>>()
  for (const group of everyGroup(size, answers)) {
    const shown = JSON.stringify(answerOfGroup(group, question))
    const known = JSON.stringify(group[0])
    const key = `${shown} ${known}`
    possible.set(key, (possible.get(key) ?? new Set()).add(whatIsRead(group[1]!)))
  }
  return [...possible.values()].filter((values) => values.size < 2).length
}

const ladder = buildLadder({}, [0, 50, 100])
const onLadder = [chosen('at-0'), chosen('at-50'), chosen('at-100'), { state: 'unknown' } as const]
const list = buildTickList({}, 2)
const onList = [
  ...[chosen(), chosen('tick-1'), chosen('tick-2'), chosen('tick-1', 'tick-2')],
  { state: 'unknown' } as const,
]
const ticksFirst = (answer: SeatAnswer) =>
  String(answer.state === 'chosen' && answer.options.includes('tick-1'))

describe('what is shown of a group', () => {
  it.each([smallestGroup, smallestGroup + 1])(
    'does not tell one of %i what another chose on a ladder',
    (size) => {
      expect(readings(size, onLadder, ladder, (answer) => JSON.stringify(answer))).toBe(0)
    },
  )

  it('does not tell one of the smallest group what another ticked', () => {
    expect(readings(smallestGroup, onList, list, ticksFirst)).toBe(0)
  })

  it('would do so in a group that is one smaller', () => {
    expect(readings(smallestGroup - 1, onLadder, ladder, (answer) => JSON.stringify(answer))).toBeGreaterThan(
      0,
    )
  })

  it('is what more than half chose, or that there is no such answer', () => {
    const half = [chosen('at-0'), chosen('at-0'), chosen('at-50'), chosen('at-50')]
    expect(answerOfGroup(half, ladder)).toEqual({ state: 'divided' })
    expect(answerOfGroup([...half, chosen('at-50')], ladder)).toEqual(chosen('at-50'))
  })
})

const anyScan = scanOf(structure)
const as = (role: Role | null, scan: Scan, index: number): Scan => ({
  ...scan,
  id: `00000000-0000-4000-8000-${role ?? 'none'}${index}`,
  respondent: { role },
})
const folded = fc.constantFrom<Role | null>('employee', 'other', null)

describe('respondents who are not shown by role', () => {
  const group = (least: number, most: number) =>
    fc.array(fc.tuple(folded, anyScan), { minLength: least, maxLength: most })

  it('change nothing at all while they are too few', () => {
    fc.assert(
      fc.property(anyScan, anyScan, group(1, smallestGroup - 1), (one, other, few) => {
        const open = [as('owner', one, 0), as('hr', other, 1)]
        const without = compareRespondents(open, structure)
        const withThem = compareRespondents(
          [...open, ...few.map(([role, scan], index) => as(role, scan, index + 2))],
          structure,
        )
        expect(withThem).toEqual({ ...without, hidden: few.length })
      }),
    )
  })

  it('leave no id, version or score behind when they are shown', () => {
    fc.assert(
      fc.property(anyScan, group(smallestGroup, smallestGroup + 3), (one, many) => {
        const scans = many.map(([role, scan], index) => ({
          ...as(role, scan, index + 1),
          questionnaire: { id: 'toekomstscan', version: '0.1.0' },
        }))
        const compared = compareRespondents([as('owner', one, 0), ...scans], structure)
        for (const { id } of scans) expect(JSON.stringify(compared)).not.toContain(id)
        expect(compared.themes).toEqual([])
        expect(compared.otherVersions).toEqual([])
        expect(compared.seats.slice(1).every((seat) => seat.kind === 'group')).toBe(true)
        for (const seat of compared.seats.slice(1)) {
          expect(seat.kind === 'group' && seat.size).toBeGreaterThanOrEqual(smallestGroup)
        }
      }),
    )
  })

  it('do not depend on who of them said what', () => {
    fc.assert(
      fc.property(group(smallestGroup, smallestGroup + 2), fc.nat(), (many, turn) => {
        const scans = many.map(([, scan], index) => as('employee', scan, index))
        const at = turn % scans.length
        const turned = [...scans.slice(at), ...scans.slice(0, at)]
        const owner = as('owner', buildScan(), 99)
        expect(compareRespondents([owner, ...turned], structure)).toEqual(
          compareRespondents([owner, ...scans], structure),
        )
      }),
    )
  })
})
