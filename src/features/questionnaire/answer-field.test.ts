import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildLadder, buildTickList } from '../../../tests/support/structure-builder.ts'
import type { Question } from '../../content/structure.ts'
import type { Answer } from '../../domain/scan/scan-schema.ts'
import {
  fromField,
  noneValue,
  notApplicableValue,
  offeredValues,
  optionValue,
  settleTicks,
  toField,
  unknownValue,
} from './answer-field.ts'

const ladder = buildLadder({ notApplicable: false }, [0, 100])
const tickList = buildTickList({ notApplicable: true }, 3)
const [one, two, three] = ['tick-1', 'tick-2', 'tick-3'].map(optionValue) as [string, string, string]
const alone = [noneValue, unknownValue, notApplicableValue]

describe('what a question offers', () => {
  it('is its options, and "I do not know"', () => {
    expect(offeredValues(ladder)).toEqual([optionValue('at-0'), optionValue('at-100'), unknownValue])
  })

  it('is "does not apply" too, where the question allows that', () => {
    expect(offeredValues({ ...ladder, notApplicable: true })).toContain(notApplicableValue)
  })

  it('is "none of these" too, in a tick list', () => {
    expect(offeredValues(tickList)).toEqual([one, two, three, noneValue, unknownValue, notApplicableValue])
  })

  it.each(['unknown', 'not-applicable', 'none'])('cannot be confused by an option called "%s"', (id) => {
    const question = buildLadder({ options: [{ id, value: 1 }] })
    const offered = offeredValues(question)
    expect(new Set(offered).size).toBe(offered.length)
    expect(fromField(question, optionValue(id))).toEqual({ option: id })
  })
})

describe('an answer in the form', () => {
  it.each<[Question, Answer | undefined, string | string[]]>([
    [ladder, undefined, ''],
    [ladder, { option: 'at-100' }, optionValue('at-100')],
    [ladder, { unknown: true }, unknownValue],
    [ladder, { notApplicable: true }, notApplicableValue],
    [tickList, undefined, []],
    [tickList, { options: [] }, [noneValue]],
    [tickList, { options: ['tick-2', 'tick-1'] }, [two, one]],
    [tickList, { unknown: true }, [unknownValue]],
    [tickList, { notApplicable: true }, [notApplicableValue]],
  ])('of %o: %j stands as %j', (question, answer, value) => {
    expect(toField({ ...question, notApplicable: true }, answer)).toEqual(value)
  })

  it('does not choose what the question no longer offers', () => {
    expect(toField(ladder, { option: 'retired' })).toBe('')
    expect(toField(tickList, { options: ['tick-1', 'retired'] })).toEqual([one])
    expect(toField(ladder, { notApplicable: true })).toBe('')
  })

  it.each<[Question, string | string[]]>([
    [ladder, ''],
    [tickList, ''],
    [tickList, []],
    [tickList, ['']],
  ])('of %o: %j is no answer', (question, value) => {
    expect(fromField(question, value)).toBeNull()
  })

  it('comes back from the form as it went in', () => {
    const answers = fc.oneof(
      fc.constant<Answer>({ unknown: true }),
      fc.constant<Answer>({ notApplicable: true }),
      fc.subarray(['tick-1', 'tick-2', 'tick-3']).map((options): Answer => ({ options })),
    )
    fc.assert(
      fc.property(answers, (answer) => {
        expect(fromField(tickList, toField(tickList, answer))).toEqual(answer)
      }),
    )
  })

  it.each<Answer>([{ option: 'at-0' }, { option: 'at-100' }, { unknown: true }])(
    'of a ladder comes back as it went in: %j',
    (answer) => {
      expect(fromField(ladder, toField(ladder, answer))).toEqual(answer)
    },
  )
})

describe('after a tick', () => {
  it.each([
    ['an option joins the options', [one, two], two, [one, two]],
    ['an option pushes "none of these" out', [noneValue, one], one, [one]],
    ['an option pushes "I do not know" out', [one, unknownValue], one, [one]],
    ['"none of these" pushes the options out', [one, two, noneValue], noneValue, [noneValue]],
    ['"I do not know" pushes "none of these" out', [noneValue, unknownValue], unknownValue, [unknownValue]],
    [
      '"does not apply" pushes all out',
      [one, unknownValue, notApplicableValue],
      notApplicableValue,
      [notApplicableValue],
    ],
    ['an option taken away leaves the others', [two], one, [two]],
    ['the last option taken away leaves nothing', [], one, []],
    ['"none of these" taken away leaves nothing', [], noneValue, []],
  ])('%s', (_, values, changed, settled) => {
    expect(settleTicks(values, changed)).toEqual(settled)
  })

  it('never leaves an answer that stands alone beside another', () => {
    const values = offeredValues(tickList)
    const clicks = fc.array(fc.constantFrom(...values), { maxLength: 20 })
    fc.assert(
      fc.property(clicks, (changes) => {
        let ticked: string[] = []
        for (const changed of changes) {
          const isOn = ticked.includes(changed)
          ticked = settleTicks(
            isOn ? ticked.filter((value) => value !== changed) : [...ticked, changed],
            changed,
          )
          expect(ticked.includes(changed)).toBe(!isOn)
          expect(ticked.length === 1 || !ticked.some((value) => alone.includes(value))).toBe(true)
        }
      }),
    )
  })
})
