import type { Reference, ReferenceValue } from '../../content/reference.ts'

/** For tests: a row without margin, group or doubt unless told. */
export function row(sector: string, value: number, overrides: Partial<ReferenceValue> = {}): ReferenceValue {
  return { sector, value, low: null, high: null, isAbout: false, group: null, ...overrides }
}

/** For tests: a share, held against a key figure with four bands; 5 in sector C, 6 in the country. */
export function buildReference(overrides: Partial<Reference> = {}): Reference {
  return {
    id: 'sick-leave',
    pillar: 'p',
    unit: 'percent',
    year: 2024,
    confidence: 'A',
    compare: 'level',
    asked: 'employers',
    source: {
      id: 'source',
      publisher: 'CBS',
      table: '1',
      url: 'https://example.nl/table',
      version: '2025-11-18',
    },
    reviewBy: '2027-01-31',
    match: {
      kind: 'key-figure',
      id: 'sick-leave',
      bands: [
        { id: 'none', low: 0, high: 0 },
        { id: '2-to-4', low: 2, high: 4 },
        { id: '4-to-6', low: 4, high: 6 },
        { id: 'over-6', low: 6, high: null },
      ],
    },
    deadBand: 0.5,
    notFor: [],
    values: [row('A-U', 6), row('C', 5), row('food-industry', 7)],
    sizes: [{ from: 10, to: 99, value: 4.6, sizeBands: ['10-24', '25-49'] }],
    ...overrides,
  }
}
