import fc from 'fast-check'
import type { Agreement } from '../../src/domain/dossier/agreements-of-dossier.ts'
import type { Dossier } from '../../src/domain/dossier/dossier-schema.ts'
import { dossierOfScan, newDossier } from '../../src/domain/dossier/new-dossier.ts'
import type { Scan } from '../../src/domain/scan/scan-schema.ts'
import { registerSheet as en } from '../../src/texts/en/register-sheet.ts'
import { registerSheet as nl } from '../../src/texts/nl/register-sheet.ts'
import { testContent } from './content.ts'
import { completeRule, scanBy } from './journey-scans.ts'

export const sheetWords = { nl, en }

/** A valid uuid that is different for every number from 0 to 65,535. */
export function uuidOf(number: number, kind = 0): string {
  const four = (value: number) => value.toString(16).padStart(4, '0')
  return `${four(kind)}${four(number)}-6f0a-4c0e-9a55-0d8f3b7f3d10`
}

/** An open action of the employer that has to be done by 1 December 2026. */
export function agreementOf(number: number, overrides: Partial<Agreement> = {}): Agreement {
  return {
    id: uuidOf(number, 1),
    origin: 'employer',
    practice: null,
    what: `Actie ${number}`,
    who: 'hr',
    firstStep: 'Plan een gesprek',
    due: '2026-12-01',
    status: 'open',
    note: '',
    updatedAt: '2026-11-20T10:00:00.000Z',
    ...overrides,
  }
}

/** A dossier of an employer that does not exist, with one complete scan and these agreements. */
export function dossierWith(
  number: number,
  agreements: readonly Agreement[] = [],
  { scan = {}, ...overrides }: Partial<Dossier> & { scan?: Partial<Scan> } = {},
): Dossier {
  const name = `Bedrijf ${String(number).padStart(2, '0')}`
  const company = { name, sector: 'C', sizeBand: '25-49', region: 'limburg' } as const
  const own = scanBy(completeRule, { id: uuidOf(number, 2), company, agreements: [...agreements], ...scan })
  const birth = { id: uuidOf(number, 3), now: '2026-11-20T10:00:00.000Z' }
  return { ...dossierOfScan(own, name, birth), ...overrides }
}

/** A dossier of an employer that was only invited. */
export function invitedDossier(number: number, name = `Genodigde ${number}`): Dossier {
  return newDossier({ name }, undefined, { id: uuidOf(number, 3), now: '2026-11-20T10:00:00.000Z' })
}

/** The words a register is written with. */
export function registerWords(language: 'nl' | 'en') {
  const { questionnaire, profile, practices } = testContent().texts[language]
  return { sheet: sheetWords[language], questionnaire, profile, practices, offers: { 'offer-x': 'Loket' } }
}

/** Texts that try to be a formula, markup, a turn of direction, a control character, or very long. */
export const hostileTexts = [
  '=1+1',
  '=HYPERLINK("https://example.org","klik")',
  '+31 6 12345678',
  '-5',
  '@SUM(A1:A9)',
  "'=1+1",
  "''@x",
  '\t=1+1',
  '=1+1\nregel 2',
  '<script>alert(1)</script> & "quotes"',
  '\u202Eexe.xlsx\u202C',
  '_x000D_ is geen regeleinde',
  'regel 1\r\nregel 2;met, tekens\t"en" meer',
  'a\u0000b\u0007c',
  '\ud83d\ude00 emoji \ud83d',
  'é'.repeat(4000).slice(0, 4000),
  '＝1+1',
  '  ruimte  ',
  '{=1}',
]

/** Any text a person may type or paste, the hostile ones above among them. */
export const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
