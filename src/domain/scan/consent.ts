import type { Scan } from './scan-schema.ts'

/** The scan with the choice to take part in a campaign; an earlier choice for another campaign gives way. */
export function withConsent(scan: Scan, campaign: string, now: string): Scan {
  return { ...scan, consent: { ...scan.consent, benchmark: { campaign, at: now } } }
}

/** The scan with that choice taken back; other choices stay. */
export function withoutConsent(scan: Scan): Scan {
  const { consent, ...rest } = scan
  if (!consent) return scan
  const { benchmark: _takenBack, ...others } = consent
  return Object.keys(others).length === 0 ? rest : { ...rest, consent: others }
}

/** The scan with a key for its company, made once: one that has a key keeps it. */
export function withCompanyKey(scan: Scan, key: string): Scan {
  return scan.company.key === undefined ? { ...scan, company: { ...scan.company, key } } : scan
}
