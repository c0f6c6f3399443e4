import { agreementsOf, type Agreement } from '../dossier/agreements-of-dossier.ts'
import type { Dossier } from '../dossier/dossier-schema.ts'
import { changeScanOf, leadingScanOf } from '../dossier/scans-of-dossier.ts'
import { isOpen, isPlanFull, withFields, type ActionFields, type PlanStamp } from '../plan/actions.ts'
import { defaultDue } from '../plan/plan-days.ts'
import { withoutMark } from '../scan/removed-agreements.ts'

/** Whose promise it is, in this order. */
export const origins = ['employer', 'adviser', 'partner'] as const

export type Origin = (typeof origins)[number]

/** What an adviser can change about an agreement; '' takes a text or a day back. */
export type AgreementFields = ActionFields & { origin: Origin }

/** The changed dossier, or why it stays as it is. */
export type AgreementEdit =
  { ok: true; dossier: Dossier } | { ok: false; reason: 'full' | 'empty' | 'no-scan' }

export type NewAgreement = PlanStamp & {
  origin: Origin
  what: string
  firstStep?: string
  /** Where it came from: an advice of this scan or an offer in the region. */
  practice?: string | null
  offer?: string | null
  /** The first step is due 14 days later. */
  asOf: string
}

/** A removed agreement and where it stood. */
export type RemovedAgreement = { agreement: Agreement; places: { scan: string; index: number }[] }

/**
 * The dossier with one more open agreement in its leading scan. Not without a scan, with an empty `what`, or when it
 * would be a fourth open action of the employer's own plan.
 */
export function agree(dossier: Dossier, wish: NewAgreement): AgreementEdit {
  const leading = leadingScanOf(dossier)
  if (!leading) return { ok: false, reason: 'no-scan' }
  const { id, now, asOf, origin, practice = null, offer = null, what, firstStep = '' } = wish
  const bare: Agreement = { id, origin, offer, practice, status: 'open', startedOn: asOf, updatedAt: now }
  const agreement = withFields(bare, { what, firstStep, due: defaultDue(asOf) })
  if (!agreement.what) return { ok: false, reason: 'empty' }
  if (origin === 'employer' && isPlanFull(leading)) return { ok: false, reason: 'full' }
  const changed = changeScanOf(dossier, leading.id, (scan) => ({
    ...scan,
    agreements: [...(scan.agreements ?? []), agreement],
  }))
  return { ok: true, dossier: changed }
}

/**
 * The dossier with some fields of an agreement changed, in every scan that holds it. An unknown id changes nothing.
 * Not when it would open a fourth action of the employer's own plan.
 */
export function editAgreement(
  dossier: Dossier,
  id: string,
  { origin, ...fields }: Partial<AgreementFields>,
  now: string,
): AgreementEdit {
  const found = agreementsOf(dossier).find(({ agreement }) => agreement.id === id)
  if (!found) return { ok: true, dossier }
  const { agreement } = found
  const changed = { ...withFields(agreement, fields), origin: origin ?? agreement.origin, updatedAt: now }
  if (isInPlan(changed) && !isInPlan(agreement) && isFullIn(dossier, found.scan))
    return { ok: false, reason: 'full' }
  const scans = dossier.scans.map((scan) =>
    scan.agreements
      ? { ...scan, agreements: scan.agreements.map((each) => (each.id === id ? changed : each)) }
      : scan,
  )
  return { ok: true, dossier: { ...dossier, scans } }
}

/** An agreement and every place it stands, to take it out and put it back; null when there is none. */
export function placesOf(dossier: Dossier, id: string): RemovedAgreement | null {
  const agreement = agreementsOf(dossier).find((each) => each.agreement.id === id)?.agreement
  if (!agreement) return null
  const places = dossier.scans.flatMap(({ id: scan, agreements = [] }) => {
    const index = agreements.findIndex((each) => each.id === id)
    return index < 0 ? [] : [{ scan, index }]
  })
  return { agreement, places }
}

/**
 * Puts a removed agreement back where it stood, changed at `now` so that no copy takes it out again; not when it would be
 * a fourth open action of the employer.
 */
export function restoreAgreement(dossier: Dossier, removed: RemovedAgreement, now: string): AgreementEdit {
  if (!canRestoreAgreement(dossier, removed)) return { ok: false, reason: 'full' }
  const { agreement, places } = removed
  const restored = places.reduce(
    (changed, { scan, index }) =>
      changeScanOf(changed, scan, (each) => ({
        ...withoutMark(each, agreement.id),
        agreements: (each.agreements ?? []).toSpliced(index, 0, { ...agreement, updatedAt: now }),
      })),
    dossier,
  )
  return { ok: true, dossier: restored }
}

/** False while a removed agreement would be a fourth open action of the employer's own plan. */
export function canRestoreAgreement(dossier: Dossier, { agreement, places }: RemovedAgreement): boolean {
  return !isInPlan(agreement) || !places.some(({ scan }) => isFullIn(dossier, scan))
}

function isInPlan(agreement: Agreement): boolean {
  return agreement.origin === 'employer' && isOpen(agreement)
}

function isFullIn(dossier: Dossier, scan: string): boolean {
  return dossier.scans.some((each) => each.id === scan && isPlanFull(each))
}
