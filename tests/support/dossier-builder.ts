import fc from 'fast-check'
import type { Dossier } from '../../src/domain/dossier/dossier-schema.ts'
import { dossierStatuses } from '../../src/domain/dossier/dossier-schema.ts'
import { newDossier } from '../../src/domain/dossier/new-dossier.ts'
import type { Agreement } from '../../src/domain/dossier/agreements-of-dossier.ts'
import { buildScan } from './scan-builder.ts'

/** A dossier of an invited employer, unless more is given. */
export function buildDossier(overrides: Partial<Dossier> = {}): Dossier {
  const birth = { id: '00000000-0000-4000-8000-000000000001', now: '2026-11-01T10:00:00.000Z' }
  return { ...newDossier({ name: 'Bakkerij Voorbeeld' }, undefined, birth), ...overrides }
}

/** The id of a dossier or scan by number, always the same. */
export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

/** An agreement that waits for the adviser, unless more is given. */
export function buildAgreement(overrides: Partial<Agreement> = {}): Agreement {
  return { id: 'call', origin: 'adviser', what: 'Bel het werkgeverspunt', status: 'open', ...overrides }
}

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const someDay = fc.option(day, { nil: null })

const agreement = fc
  .record({
    id: fc.integer({ min: 0, max: 9 }).map((number) => `a${number}`),
    origin: fc.constantFrom('employer' as const, 'adviser' as const, 'partner' as const),
    what: fc.constantFrom('Bel', ''),
    due: someDay,
    status: fc.constantFrom('open' as const, 'doing' as const, 'done' as const, 'dropped' as const),
  })
  .map((fields): Agreement => fields)

const scan = fc
  .record({
    number: fc.integer({ min: 1, max: 999 }),
    agreements: fc.array(agreement, { maxLength: 3 }),
    day,
  })
  .map(({ number, agreements, day: completed }) =>
    buildScan({ id: idOf(number), agreements, completedAt: `${completed}T10:00:00.000Z` }),
  )

/** Any dossier, by its days, status, agreements and scans. */
export const anyDossier: fc.Arbitrary<Dossier> = fc
  .record({
    number: fc.integer({ min: 1, max: 99_999 }),
    name: fc.constantFrom('Bakkerij', 'Édam Metaal', 'zorg', 'Zorg', 'Installatie'),
    status: fc.constantFrom(...dossierStatuses),
    invitedOn: someDay,
    talkAt: someDay,
    nextContact: someDay,
    eraseAfter: someDay,
    scans: fc.array(scan, { maxLength: 2 }),
  })
  .map(({ number, name, ...fields }) => buildDossier({ ...fields, id: idOf(number), employer: { name } }))

/** Any day of two years. */
export const anyDay = day
