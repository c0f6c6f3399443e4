import type { ReportOptions } from '../report-model.ts'

/** The longest answer that still reads on one line, per number of columns, in letters. */
const longest = [
  { columns: 4, letters: 18 },
  { columns: 3, letters: 26 },
  { columns: 2, letters: 40 },
] as const

/** A question with places to tick: short answers side by side, long ones below each other. No aside: see decision 17. */
export function placesToTick(
  question: { label: string; note?: string; choose: 'one' | 'several'; apart?: string[] },
  answers: string[],
  mostColumns: ReportOptions['columns'] = 4,
): ReportOptions {
  const { label, note = '', choose, apart = [] } = question
  const length = Math.max(0, ...answers.map((answer) => answer.length))
  const fitting = longest.find(({ columns, letters }) => columns <= mostColumns && length <= letters)
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
