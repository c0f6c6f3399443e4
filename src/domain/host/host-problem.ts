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
  | { code: 'no-theme' }
  | { code: 'other-region'; found: string; wanted: string }
  | HostRemark

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
] as const

export type Expected = (typeof expectations)[number]

export type HostIdKind = 'theme' | 'practice' | 'region'
