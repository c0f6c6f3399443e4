import type { Practice } from '../../content/practice.ts'
import type { Structure } from '../../content/structure.ts'
import { agreementsOf, type Agreement } from '../dossier/agreements-of-dossier.ts'
import type { Dossier, DossierStatus } from '../dossier/dossier-schema.ts'
import { scansInOrder } from '../dossier/scans-of-dossier.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { scorableAnswers } from '../scan/scorable-answers.ts'
import type { Score } from '../scoring/score-types.ts'
import { scoreScan } from '../scoring/score-scan.ts'

/** One agreement with the employer and the scan it belongs to. Days are yyyy-mm-dd. */
export type AgreementRow = {
  dossier: string
  scan: string
  agreement: string
  employer: string
  /** The day the scan was finished, else last changed; null when it says neither. */
  scanDay: string | null
  practice: string | null
  /** The pillars the practice is about; none for an agreement without a known practice. */
  pillars: readonly string[]
  theme: string | null
  /** The id of the regional offer it came from. */
  offer: string | null
  origin: Agreement['origin']
  what: string
  who: string
  firstStep: string
  obstacle: string
  measure: string
  due: string | null
  status: Agreement['status']
  note: string
  updatedAt: string | null
  /** True while it is not finished and its day is past. */
  isLate: boolean
}

/** One scan with its employer and dossier; a dossier without a scan has a row too, with `scan` null. */
export type ScanRow = {
  dossier: string
  scan: string | null
  employer: string
  sector: string | null
  sizeBand: string | null
  region: string | null
  role: string | null
  completedOn: string | null
  total: Score | null
  pillars: readonly (Score & { id: string })[]
  status: DossierStatus
  talkAt: string | null
  nextContact: string | null
  eraseAfter: string | null
}

export type Register = { agreements: AgreementRow[]; scans: ScanRow[] }

export type RegisterContent = { structure: Structure; practices: readonly Pick<Practice, 'id' | 'pillars'>[] }

/**
 * Every agreement and every scan of these dossiers: by employer, the latest scan first. Scores are those of the one
 * result (buildResult reads the same scoreScan), in full precision. `asOf` (yyyy-mm-dd) decides what is late. Nothing
 * is left out: no dossiers give two empty lists.
 */
export function registerRows(dossiers: readonly Dossier[], content: RegisterContent, asOf: string): Register {
  const sorted = dossiers.toSorted((a, b) => compareNames(a.employer.name, b.employer.name))
  return {
    agreements: sorted.flatMap((dossier) => agreementRows(dossier, content, asOf)),
    scans: sorted.flatMap((dossier) => scanRows(dossier, content.structure)),
  }
}

/** Names in the order of their letters, capitals and accents aside; the same on every machine. */
export function compareNames(a: string, b: string): number {
  const [one, other] = [foldName(a), foldName(b)]
  if (one === other) return a < b ? -1 : Number(a > b)
  return one < other ? -1 : 1
}

/** A name without capitals and accents. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim()
}

/** True while an agreement is not finished and its day is past. */
export function isLate({ status, due }: Pick<Agreement, 'status' | 'due'>, asOf: string): boolean {
  return (status === 'open' || status === 'doing') && !!due && due < asOf
}

function agreementRows(dossier: Dossier, { practices }: RegisterContent, asOf: string): AgreementRow[] {
  return agreementsOf(dossier).map(({ scan, agreement }) => {
    const practice = practices.find(({ id }) => id === agreement.practice)
    const { theme } = agreement
    return {
      ...{ dossier: dossier.id, scan, agreement: agreement.id, employer: dossier.employer.name },
      scanDay: dayOfScan(dossier.scans.find(({ id }) => id === scan)),
      practice: agreement.practice ?? null,
      pillars: practice?.pillars ?? [],
      theme: typeof theme === 'string' ? theme : null,
      offer: agreement.offer ?? null,
      origin: agreement.origin,
      what: agreement.what ?? '',
      who: agreement.who ?? '',
      firstStep: agreement.firstStep ?? '',
      obstacle: agreement.obstacle ?? '',
      measure: agreement.measure ?? '',
      due: agreement.due ?? null,
      status: agreement.status,
      note: agreement.note ?? '',
      updatedAt: agreement.updatedAt ?? null,
      isLate: isLate(agreement, asOf),
    }
  })
}

function scanRows(dossier: Dossier, structure: Structure): ScanRow[] {
  const { id, employer, status, talkAt = null, nextContact = null, eraseAfter = null } = dossier
  const ofDossier = {
    ...{ dossier: id, employer: employer.name, status, talkAt, nextContact, eraseAfter },
  }
  const profile = {
    sector: employer.sector ?? null,
    sizeBand: employer.sizeBand ?? null,
    region: employer.region ?? null,
  }
  const none = { scan: null, role: null, completedOn: null, total: null, pillars: [] }
  if (dossier.scans.length === 0) return [{ ...ofDossier, ...profile, ...none }]
  return scansInOrder(dossier).map((scan) => {
    const { total, pillars } = scoreScan(structure, scorableAnswers(scan.answers, structure))
    return {
      ...ofDossier,
      scan: scan.id,
      sector: scan.company.sector,
      sizeBand: scan.company.sizeBand,
      region: scan.company.region ?? null,
      role: scan.respondent?.role ?? null,
      completedOn: scan.completedAt?.slice(0, 10) ?? null,
      ...{ total, pillars },
    }
  })
}

function dayOfScan(scan: Scan | undefined): string | null {
  const moment = scan?.completedAt ?? scan?.updatedAt ?? scan?.createdAt
  return moment?.slice(0, 10) ?? null
}
