import { type Agreement } from '../../src/domain/scan/merge-agreements.ts'
import { keyOfConflict, mergeCopies, type Conflict } from '../../src/domain/scan/merge-scans.ts'
import type { Appreciation, Scan } from '../../src/domain/scan/scan-schema.ts'
import { buildScan } from './scan-builder.ts'

/** Two moments at which a copy was changed. */
export const early = '2026-11-20T09:00:00.000Z'
export const late = '2026-11-22T09:00:00.000Z'

/** An open agreement of the adviser, with overrides. */
export function agreed(overrides: Partial<Agreement> = {}): Agreement {
  return {
    id: 'a1',
    origin: 'adviser',
    status: 'open',
    what: 'Ruil van werk',
    updatedAt: early,
    ...overrides,
  }
}

/** What an adviser said of one pillar, with overrides. */
export function remarks(overrides: Partial<Appreciation> = {}): Appreciation {
  return {
    by: 'adviseur',
    at: '2026-11-20',
    pillars: { people: { view: 'agree', text: 'Klopt.' } },
    ...overrides,
  }
}

/** Merges the copy of the employer with that of the adviser; both are one scan but for what is given. */
export function merge(employer: Partial<Scan>, adviser: Partial<Scan>) {
  return mergeCopies(buildScan(employer), buildScan(adviser))
}

/** The keys of the questions that a merge asks. */
export function idsIn(questions: readonly Conflict[]): string[] {
  return questions.map(keyOfConflict)
}
