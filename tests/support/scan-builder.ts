import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Structure } from '../../src/content/structure.ts'
import type { Scan } from '../../src/domain/scan/scan-schema.ts'
import { buildLadder, buildStructure, buildTickList } from './structure-builder.ts'

/** The smallest scan that a file may hold, unless more is given. */
export function buildScan(overrides: Partial<Scan> = {}): Scan {
  return {
    format: 'toekomstscan/scan',
    formatVersion: 1,
    questionnaire: { id: 'toekomstscan', version: '1.0.0' },
    id: '0b3c9a52-6a43-4a6e-9b0d-6b7f1d1f3c11',
    company: { sector: 'F', sizeBand: '25-49' },
    answers: {},
    ...overrides,
  }
}

/** The text of a scan file with these fields put in the place of others; whatever they hold. */
export function scanText(overrides: Record<string, unknown> = {}): string {
  return JSON.stringify({ ...buildScan(), ...overrides })
}

/**
 * Two pillars. The theme "staff" has questions of weight 3, 2 and 1 and a tick list of weight 1; "rest" has two of
 * weight 2, of which "second" must apply. Options of a ladder: at-0 to at-100; ticks: tick-1 to tick-6.
 */
export function smallStructure(overrides: Partial<Structure> = {}): Structure {
  const staff = [
    buildLadder({ id: 'heavy', weight: 3, seconds: 30 }),
    buildLadder({ id: 'middle', weight: 2, seconds: 20 }),
    buildLadder({ id: 'light', weight: 1, seconds: 10 }),
    buildTickList({ id: 'list', weight: 1, seconds: 15 }),
  ]
  const rest = [
    buildLadder({ id: 'first', weight: 2, seconds: 20 }),
    buildLadder({ id: 'second', weight: 2, seconds: 20, notApplicable: false }),
  ]
  return buildStructure({
    pillars: [
      { id: 'people', weight: 1, themes: [{ id: 'staff', weight: 1, questions: staff }] },
      { id: 'plans', weight: 1, themes: [{ id: 'rest', weight: 1, questions: rest }] },
    ],
    profile: {
      sectors: [
        { id: 'C', employerWord: 'company', branches: ['food-industry'] },
        { id: 'F', employerWord: 'company', branches: [] },
      ],
      sizeBands: [],
      regions: [],
      roles: [],
      keyFigures: [
        {
          id: 'sick-leave',
          unit: 'percent',
          bands: [
            { id: 'low', low: 0, high: 5 },
            { id: 'high', low: 5, high: 100 },
          ],
        },
      ],
    },
    ...overrides,
  })
}

/** The text of one of the published example scans. */
export function exampleText(name = 'bakery'): string {
  return readProjectFile(`public/examples/${name}.scan.json`)
}

/** The text of a stored scan file of an earlier format version. */
export function fixtureText(name: string): string {
  return readProjectFile(`tests/fixtures/${name}`)
}

// Not new URL(…, import.meta.url): in a jsdom test that is an address of the web.
function readProjectFile(path: string): string {
  return readFileSync(join(import.meta.dirname, '../..', path), 'utf8')
}
