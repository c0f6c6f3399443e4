import { removeAgreements } from '../scan/removed-agreements.ts'
import type { Scan } from '../scan/scan-schema.ts'
import type { Dossier } from './dossier-schema.ts'
import { scansInOrder } from './scans-of-dossier.ts'

export type Agreement = NonNullable<Scan['agreements']>[number]

/** An agreement and the scan it stands in. */
export type DossierAgreement = { scan: string; agreement: Agreement }

/** Every agreement of every scan, the latest scan first; an id that stands in more scans counts once. */
export function agreementsOf(dossier: Dossier): DossierAgreement[] {
  const seen = new Set<string>()
  return scansInOrder(dossier).flatMap(({ id: scan, agreements = [] }) =>
    agreements.flatMap((agreement) => {
      if (seen.has(agreement.id)) return []
      seen.add(agreement.id)
      return [{ scan, agreement }]
    }),
  )
}

/** The dossier with an agreement changed in every scan that holds it, stamped with `now`; unknown ids change nothing. */
export function changeAgreement(
  dossier: Dossier,
  id: string,
  change: Partial<Agreement>,
  now: string,
): Dossier {
  const changed = (each: Agreement) => (each.id === id ? { ...each, ...change, id, updatedAt: now } : each)
  return withAgreements(dossier, (agreements) => agreements.map(changed))
}

/** The dossier without an agreement, taken out at `now` in every scan that holds it; unknown ids change nothing. */
export function removeAgreement(dossier: Dossier, id: string, now: string): Dossier {
  return { ...dossier, scans: dossier.scans.map((scan) => removeAgreements(scan, id, now)) }
}

function withAgreements(dossier: Dossier, edit: (agreements: Agreement[]) => Agreement[]): Dossier {
  const scans = dossier.scans.map((scan) =>
    scan.agreements ? { ...scan, agreements: edit(scan.agreements) } : scan,
  )
  return { ...dossier, scans }
}
