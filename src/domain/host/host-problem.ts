import type { JsonCause } from './read-json.ts'

/** One thing wrong with a file of the host; faces word it. `line` is where it stands, null where no line can be named. */
export type HostProblem = { field: string; line: number | null } & HostFault

export type HostFault =
  | { code: 'empty' }
  | { code: 'too-large'; limitMegabytes: number }
  | { code: 'web-page' }
  | { code: 'not-json'; cause: JsonCause }
  | { code: 'other-format'; found: string; wanted: string }
  | { code: 'newer-version'; found: string }
  | { code: 'missing' }
  | { code: 'wrong-value'; found: string; expected: Expected }
  | { code: 'too-long'; limit: number }
  | { code: 'not-allowed'; found: string; allowed: string[] }
  | { code: 'unknown-id'; found: string; kind: HostIdKind }
  | { code: 'repeated-id'; found: string }
  | { code: 'reserved-id'; found: string }
  | { code: 'no-theme' }
  | { code: 'other-region'; found: string; wanted: string }
  | BenchmarkFault
  | HostRemark

/** What is wrong between the figures of a cohort that look sound one by one. */
export type BenchmarkFault =
  | { code: 'other-questionnaire'; found: string; wanted: string }
  | { code: 'period-backwards'; found: string }
  | { code: 'too-few-for-cuts'; found: string; wanted: string }
  | { code: 'cuts-fall'; found: string }
  | { code: 'cuts-differ'; found: string }
  | { code: 'mean-outside'; found: string }
  | { code: 'repeated-group'; found: string }
  | { code: 'group-too-large'; found: string; wanted: string }
  | { code: 'groups-too-large'; found: string; wanted: string }

/** What a host should know of a file that is used all the same. */
export type HostRemark =
  | { code: 'unknown-field'; found: string }
  | { code: 'repeated-field'; found: string }
  | { code: 'low-contrast'; found: string; used: string }

/** What belongs in a field; messages of the schemas are one of these words. */
export const expectations = [
  'text',
  'name',
  'object',
  'list',
  'truth',
  'number',
  'id',
  'day',
  'year',
  'email',
  'phone',
  'link',
  'logo',
  'offers-file',
  'colour',
  'short-list',
  'sector',
  'benchmark-file',
  'points',
  'companies',
  'quarter',
  'version',
  'two-cuts',
  'nine-cuts',
] as const

export type Expected = (typeof expectations)[number]

export type HostIdKind = 'theme' | 'practice' | 'region' | 'scope'
