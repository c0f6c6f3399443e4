import { expect, it } from 'vitest'
import { dossierWith, uuidOf } from '../../../tests/support/register-samples.ts'
import { consentingScans } from './consenting-scans.ts'

const consent = { benchmark: { campaign: 'limburg-2026', at: '2026-11-20T10:00:00.000Z' } }
const company = { key: uuidOf(1, 8), name: 'Bedrijf', sector: 'C', sizeBand: '25-49' } as const

it('takes only scans with a yes to this campaign, and of one company the earliest', () => {
  const later = dossierWith(1, [], { scan: { company, consent } })
  const earlier = dossierWith(2, [], {
    scan: {
      company: { ...company, key: company.key.toUpperCase() },
      consent,
      completedAt: '2026-03-01T10:00:00.000Z',
    },
  })
  const other = dossierWith(3, [], {
    scan: { consent: { benchmark: { ...consent.benchmark, campaign: 'x' } } },
  })
  const without = dossierWith(4)
  const found = consentingScans([later, earlier, other, without], 'limburg-2026')
  expect(found.map(({ id }) => id)).toEqual([uuidOf(2, 2)])
  expect(consentingScans([], 'limburg-2026')).toEqual([])
})
