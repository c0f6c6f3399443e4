import type { Problem } from '../problem.ts'
import type { LocatedText } from './located-text.ts'

type Place = Pick<LocatedText, 'file' | 'line' | 'field'>

/** A problem at the place of a text; an error unless told otherwise. */
export function problemAt(
  place: Place,
  problem: string,
  cure: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { file: place.file, line: place.line, field: place.field, problem, cure, severity }
}
