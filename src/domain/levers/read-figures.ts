import type { OwnFigures } from './calculate-capacity.ts'

export type FigureName = keyof OwnFigures

/** The figures in the order in which they are asked. */
export const figureNames = [
  'fte',
  'fullWeekHours',
  'hoursPerWeek',
  'sickLeavePercent',
  'turnoverPercent',
  'vacantWeeks',
] as const satisfies FigureName[]

/** Wide enough for every employer; beyond them a figure is a slip of the pen. They also keep factors above 0. */
export const figureLimits: Record<FigureName, { from: number; to: number; isNeeded: boolean }> = {
  fte: { from: 1, to: 5000, isNeeded: true },
  fullWeekHours: { from: 20, to: 60, isNeeded: true },
  hoursPerWeek: { from: 1, to: 60, isNeeded: true },
  sickLeavePercent: { from: 0, to: 50, isNeeded: false },
  turnoverPercent: { from: 0, to: 100, isNeeded: false },
  vacantWeeks: { from: 0, to: 50, isNeeded: false },
}

/** `needs-other`: turnover and empty weeks say something only together. */
export type FigureFault = 'missing' | 'not-a-number' | 'out-of-range' | 'above-full-week' | 'needs-other'

export type FigureProblem = { name: FigureName; fault: FigureFault }

export type ReadFigures = { ok: true; own: OwnFigures } | { ok: false; problems: FigureProblem[] }

/**
 * Reads the figures as typed: digits with at most two decimals after a comma or point, a percent sign allowed.
 * Gives all problems at once, in the order of the figures. An empty figure is a problem only where it is needed.
 */
export function readFigures(typed: Record<FigureName, string>): ReadFigures {
  const numbers = Object.fromEntries(figureNames.map((name) => [name, readNumber(typed[name])])) as Numbers
  const problems = figureNames.flatMap((name): FigureProblem[] => {
    const fault = faultOf(name, numbers)
    return fault === null ? [] : [{ name, fault }]
  })
  const { fte, fullWeekHours, hoursPerWeek, ...others } = numbers
  if (problems.length > 0 || fte === null || fullWeekHours === null || hoursPerWeek === null) {
    return { ok: false, problems }
  }
  return { ok: true, own: { fte, fullWeekHours, hoursPerWeek, ...others } }
}

type Numbers = Record<FigureName, number | null>

function faultOf(name: FigureName, numbers: Numbers): FigureFault | null {
  const value = numbers[name]
  const { from, to, isNeeded } = figureLimits[name]
  if (value === null) {
    if (isNeeded) return 'missing'
    return isHalfOfPair(name, numbers) ? 'needs-other' : null
  }
  if (Number.isNaN(value)) return 'not-a-number'
  if (value < from || value > to) return 'out-of-range'
  const week = numbers.fullWeekHours
  return name === 'hoursPerWeek' && week !== null && value > week ? 'above-full-week' : null
}

function isHalfOfPair(name: FigureName, numbers: Numbers): boolean {
  if (name === 'turnoverPercent') return numbers.vacantWeeks !== null
  return name === 'vacantWeeks' && numbers.turnoverPercent !== null
}

// Three digits after a point may be a thousand or a fraction: "1.250" is refused rather than guessed.
const written = /^\d{1,6}(?:[.,]\d{1,2})?$/

/** Null when empty, NaN when it is no number. */
function readNumber(typed: string): number | null {
  const bare = typed.replace(/\s|%$/g, '')
  if (bare === '') return null
  return written.test(bare) ? Number(bare.replace(',', '.')) : NaN
}
