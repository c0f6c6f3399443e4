/** One thing wrong with a file of contributions, a tally or a publication; faces word it. Line is null where none can be named. */
export type CohortProblem = { file: string; line: number | null; field: string } & CohortFault

export type CohortFault =
  | { code: 'empty' }
  | { code: 'unreadable' }
  | { code: 'too-large'; limitMegabytes: number }
  | { code: 'line-too-long' }
  | { code: 'not-json' }
  | { code: 'is-scan' }
  | { code: 'other-format'; found: string; wanted: string }
  | { code: 'newer-version'; found: string }
  | { code: 'missing' }
  | { code: 'wrong-value'; found: string }
  | { code: 'unknown-field'; found: string }
  | { code: 'unknown-id'; found: string }
  | { code: 'repeated'; found: string }
  | { code: 'other-questionnaire'; found: string; wanted: string }
  | { code: 'other-campaign'; found: string; wanted: string }
  | { code: 'answers-do-not-fit' }
  | { code: 'too-little-answered' }
  | { code: 'sums-do-not-fit' }
  | { code: 'no-contributions' }
  | { code: 'too-few'; found: string }
