import type { Language } from '../../content/texts.ts'
import {
  afterLess,
  fteOf,
  vacantShare,
  withLessTurnover,
  type Capacity,
  type CapacityPart,
  type Knobs,
  type OwnFigures,
} from '../../domain/levers/calculate-capacity.ts'
import type { LeversTexts } from '../../texts/catalogue.ts'
import { fill, numberInWords } from '../../texts/fill.ts'

/** What writing out the sum takes. */
export type CapacityView = {
  own: OwnFigures
  knobs: Knobs
  capacity: Capacity
  texts: LeversTexts['calculator']
  language: Language
}

/** Decimals of the employer's own figures and of knobs; factors have more. */
export const figureDecimals = 2
const factorDecimals = 4

/** Fte in one decimal, as every sentence of the calculator shows them. */
export function writeFte(fte: number, language: Language): string {
  return numberInWords(fte, language, 1)
}

/** How many fte are at work now, and from which figures that follows: one or two sentences. */
export function writeNow({ own, capacity, texts, language }: CapacityView): string[] {
  const write = (value: number) => numberInWords(value, language, figureDecimals)
  const vacant = vacantShare(own)
  const { nowParts } = texts
  const factors = [
    fill(nowParts.fte, { value: write(own.fte) }),
    ...(own.sickLeavePercent === null
      ? []
      : [fill(nowParts.present, { value: write(100 - own.sickLeavePercent) })]),
    ...(own.turnoverPercent === null ? [] : [fill(nowParts.filled, { value: write(100 - 100 * vacant) })]),
  ]
  if (factors.length === 1) return [fill(texts.nowUnknown, { fte: write(own.fte) })]
  const now = fill(texts.now, { sum: factors.join(' × '), now: writeFte(capacity.now, language) })
  if (own.turnoverPercent === null || own.vacantWeeks === null) return [now]
  const places = {
    turnover: write(own.turnoverPercent),
    weeks: write(own.vacantWeeks),
    share: write(100 * vacant),
  }
  return [fill(texts.vacant, places), now]
}

/** The sum behind the factor of one knob; says so when the knob is at rest. */
export function writePart(part: CapacityPart, view: CapacityView): string {
  const { own, knobs, capacity, texts, language } = view
  const { sums } = texts
  const value = capacity.parts.find((each) => each.part === part)?.factor ?? 1
  if (value === 1) return sums.rest
  const write = (number: number) => numberInWords(number, language, figureDecimals)
  const factor = writeFactor(value, language)
  switch (part) {
    case 'newcomers':
    case 'jobSeekers': {
      const { people, hours } = knobs[part]
      const extra = write(fteOf(knobs[part], own))
      const week = write(own.fullWeekHours)
      return fill(sums.newPeople, { people, hours, week, extra, fte: write(own.fte), factor })
    }
    case 'hours':
      return fill(sums.hours, { own: write(own.hoursPerWeek), more: write(knobs.extraHours), factor })
    case 'output':
      return fill(sums.output, { percent: write(knobs.moreOutput), factor })
    case 'sickLeave': {
      const before = own.sickLeavePercent ?? 0
      const after = afterLess(before, knobs.lessSickLeave) ?? 0
      return fill(sums.sickLeave, { before: write(before), after: write(after), factor })
    }
    case 'turnover': {
      const after = 100 * vacantShare(withLessTurnover(own, knobs))
      return fill(sums.turnover, { before: write(100 * vacantShare(own)), after: write(after), factor })
    }
  }
}

/** The product of all factors that are not 1; first how both groups of new people share one factor. */
export function writeTogether({ capacity, texts, language }: CapacityView): string[] {
  const factorOf = (part: CapacityPart) => capacity.parts.find((each) => each.part === part)?.factor ?? 1
  const [first, second] = [factorOf('newcomers'), factorOf('jobSeekers')]
  const write = (value: number) => writeFactor(value, language)
  const all = [
    capacity.newPeopleFactor,
    ...(['hours', 'output', 'sickLeave', 'turnover'] as const).map(factorOf),
  ].filter((value) => value !== 1)
  if (all.length === 0) return [texts.sums.rest]
  const groups = { first: write(first), second: write(second), factor: write(capacity.newPeopleFactor) }
  const product = { factors: all.map(write).join(' × '), factor: write(capacity.together.factor) }
  return [
    ...(first === 1 || second === 1 ? [] : [fill(texts.sums.bothGroups, groups)]),
    ...(all.length === 1 ? [write(capacity.together.factor)] : [fill(texts.sums.together, product)]),
  ]
}

function writeFactor(factor: number, language: Language): string {
  return numberInWords(factor, language, factorDecimals)
}
