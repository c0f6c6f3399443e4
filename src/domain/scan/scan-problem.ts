/** What is wrong with a file that should hold a scan; faces word it in the reader's language. */
export type ScanProblem = { field: string } & ScanFault

export type ScanFault =
  | { code: 'empty' }
  | { code: 'too-large'; limitMegabytes: number }
  | { code: 'not-json' }
  | { code: 'pdf-without-scan' }
  | { code: 'pdf-more-scans' }
  | { code: 'pdf-locked' }
  | { code: 'pdf-broken' }
  | { code: 'other-format'; found: string }
  | { code: 'newer-version'; found: string }
  | { code: 'missing' }
  | { code: 'wrong-type'; found: string }
  | { code: 'not-allowed'; found: string; allowed: string[] }
  | { code: 'unknown-id'; found: string; kind: IdKind }

export type IdKind =
  'question' | 'option' | 'theme' | 'key-figure' | 'band' | 'branch' | 'practice' | 'module'

/** What a reader should know of a scan that was opened all the same. */
export type ScanNotice =
  | { code: 'retired'; kind: IdKind; id: string; replacement: string | null }
  | { code: 'higher-questionnaire'; found: string; known: string }
