import type { ReportOptions } from '../report-model.ts'

/** Letters of the longest answer that fits on one line, per number of columns over the full width of the page. */
const longest = [
  { columns: 4, letters: 18 },
  { columns: 3, letters: 26 },
  { columns: 2, letters: 40 },
] as const

/** The same where two questions stand side by side. */
const longestInHalf = [{ columns: 2, letters: 17 }] as const

type Place = {
  label: string
  note?: string
  choose: ReportOptions['choose']
  /** Answers that are no step of the others. */
  apart?: string[]
  isHalfWidth?: boolean
}

/**
 * A question with places to tick: short answers side by side, long ones below each other. Nothing stands beside the
 * answers: visible points invite the last one.
 */
export function placesToTick(place: Place, answers: string[]): ReportOptions {
  const { label, note = '', choose, apart = [], isHalfWidth = false } = place
  const length = Math.max(0, ...answers.map((answer) => answer.length))
  const fitting = (isHalfWidth ? longestInHalf : longest).find(({ letters }) => length <= letters)
  return {
    kind: 'options',
    label,
    note: note === '' ? null : note,
    choose,
    options: answers.map((text) => ({ text, aside: null })),
    columns: fitting?.columns ?? 1,
    ...(apart.length > 0 ? { apart } : {}),
  }
}
