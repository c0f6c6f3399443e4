import type { Scan } from '../../src/domain/scan/scan-schema.ts'

/** A scan as an adviser hands it back: with remarks, advice on a theme and three agreements, and later answers left out. */
export function adviserCopyOf(scan: Scan): Scan {
  const agreement = {
    status: 'open' as const,
    who: 'hr',
    firstStep: 'Bel het loket',
    due: '2026-12-06',
    updatedAt: '2026-11-21T09:00:00.000Z',
  }
  return {
    ...scan,
    appreciation: {
      by: 'adviser',
      at: '2026-11-21',
      pillars: {
        'strategy-and-business': { view: 'agree', text: 'Dit herken ik van het bezoek.' },
        'flexibility-and-agility': { view: 'differ' },
      },
      themes: { learning: { text: 'Begin met een gesprek per team.' } },
    },
    agreements: [
      ...(scan.agreements ?? []),
      { ...agreement, id: 'agreed-1', origin: 'adviser', what: 'Vraag een gratis gesprek aan' },
      { ...agreement, id: 'agreed-2', origin: 'partner', what: 'Kennismaken met de school' },
      { ...agreement, id: 'agreed-3', origin: 'adviser', what: 'Stuur het verslag rond' },
    ],
  }
}
