import fc from 'fast-check'
import type { Scan } from '../../src/domain/scan/scan-schema.ts'
import { scanOf } from './scan-arbitrary.ts'
import { smallStructure } from './scan-builder.ts'

type Agreement = NonNullable<Scan['agreements']>[number]

const moment = fc.constantFrom(
  '2026-11-20T09:00:00.000Z',
  '2026-11-20T10:00:00.000+01:00',
  '2026-11-21T09:00:00.000Z',
  '2026-11-22T09:00:00.000Z',
)
const day = fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22')
const words = fc.constantFrom('Ruil van werk', 'Leer van elkaar', 'Praat erover')

const agreementId = fc.constantFrom('a1', 'a2', 'a3', 'a4', 'constructor')
const agreement: fc.Arbitrary<Agreement> = fc.record(
  {
    id: agreementId,
    origin: fc.constantFrom('employer' as const, 'adviser' as const, 'partner' as const),
    status: fc.constantFrom('open' as const, 'done' as const),
    what: words,
    updatedAt: moment,
    laterField: fc.constantFrom(1, 2),
  },
  { requiredKeys: ['id', 'origin', 'status'] },
)

const remark = fc.record({ view: fc.constantFrom('agree' as const, 'differ' as const), text: words })
const appreciation = fc.record(
  {
    by: fc.constantFrom('adviseur', 'regioadviseur'),
    at: day,
    pillars: fc.dictionary(fc.constantFrom('people', 'plans'), remark),
    themes: fc.dictionary(fc.constantFrom('staff', 'rest'), fc.record({ text: words })),
    laterField: fc.constant(3),
  },
  { requiredKeys: ['pillars'] },
)

/** The parts of a scan that a talk adds to. */
const talk = fc.record(
  {
    updatedAt: moment,
    agreements: fc.uniqueArray(agreement, { selector: ({ id }) => id, maxLength: 4 }),
    removedAgreements: fc.uniqueArray(fc.record({ id: agreementId, at: moment }), {
      selector: ({ id }) => id,
      minLength: 1,
      maxLength: 3,
    }),
    appreciation,
    dossier: fc.record({ talkAt: day, nextContact: fc.option(day) }, { requiredKeys: [] }),
    laterPart: fc.constantFrom('x', 'y'),
  },
  { requiredKeys: [] },
)

/** Two copies of one scan, each changed in its own way: the employer's, then the adviser's. */
export const twoCopies: fc.Arbitrary<[Scan, Scan]> = fc
  .tuple(scanOf(smallStructure()), scanOf(smallStructure()), fc.boolean(), talk, talk)
  .map(([scan, other, isAnsweredAgain, employer, adviser]) => [
    { ...scan, ...employer },
    { ...(isAnsweredAgain ? { ...other, id: scan.id } : scan), ...adviser },
  ])
