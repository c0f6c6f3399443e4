/** One fault in a content file, told so that an editor can mend it. */
export type Problem = {
  file: string
  line: number
  field: string
  problem: string
  cure: string
  severity: 'error' | 'warning'
}

/** One problem as one line: `file:line → field → problem → cure`. */
export function formatProblem({ file, line, field, problem, cure, severity }: Problem): string {
  const mark = severity === 'warning' ? 'warning: ' : ''
  return `${mark}${file}:${line} → ${field} → ${problem} → ${cure}`
}
