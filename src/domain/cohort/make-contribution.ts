import type { Structure } from '../../content/structure.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { scorableAnswers } from '../scan/scorable-answers.ts'
import { scoreScan } from '../scoring/score-scan.ts'
import { encodeAnswers } from './answer-code.ts'
import {
  campaignSchema,
  contributionFormat,
  contributionFormatVersion,
  type Contribution,
} from './contribution-schema.ts'

/** Why a scan gives no contribution; faces word it. */
export type NoContribution =
  'no-campaign' | 'no-company-key' | 'too-little-answered' | 'no-moment' | 'no-safe-connection'

export type MadeContribution =
  { ok: true; contribution: Contribution } | { ok: false; reason: NoContribution }

/**
 * The contribution of one scan to a campaign, or why there is none: a company counts with all four pillars and the
 * total, or not at all. Does not ask for consent, so that it can be shown before the choice: see `consentsTo`.
 * `day` is only used for a scan that says nowhere when it was made.
 */
export async function makeContribution(
  scan: Scan,
  structure: Structure,
  campaign: string,
  day?: string,
): Promise<MadeContribution> {
  const no = (reason: NoContribution): MadeContribution => ({ ok: false, reason })
  if (!campaignSchema.safeParse(campaign).success) return no('no-campaign')
  if (scan.company.key === undefined) return no('no-company-key')
  const answers = scorableAnswers(scan.answers, structure)
  if (scoreScan(structure, answers).total.score === null) return no('too-little-answered')
  const moment = scan.completedAt ?? scan.updatedAt ?? scan.createdAt ?? day
  if (moment === undefined) return no('no-moment')
  const once = await markOnce(campaign, scan.company.key)
  if (once === null) return no('no-safe-connection')
  const contribution: Contribution = {
    format: contributionFormat,
    formatVersion: contributionFormatVersion,
    campaign,
    once,
    questionnaireVersion: structure.version,
    sector: scan.company.sector,
    sizeBand: scan.company.sizeBand,
    quarter: quarterOf(moment),
    answers: encodeAnswers(answers, structure),
  }
  return { ok: true, contribution }
}

/** True when the scan file itself records the choice to take part in this campaign. */
export function consentsTo(scan: Scan, campaign: string): boolean {
  return scan.consent?.benchmark?.campaign === campaign
}

/** A contribution as one line of text: what a file of contributions holds, one per company. */
export function writeContribution(contribution: Contribution): string {
  return JSON.stringify(contribution)
}

/** The quarter of a moment or day, counted in UTC. */
export function quarterOf(moment: string): string {
  const day = new Date(moment).toISOString()
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

// The domain knows no browser: this is the one thing it asks of the machine, where there is one.
type Machine = { crypto?: { subtle?: { digest(name: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer> } } }

/**
 * The mark by which a company counts once: the first 96 bits (24 hex digits) of a SHA-256 over campaign and key.
 * Null where the browser has no cryptography, which is on a page without https.
 */
async function markOnce(campaign: string, key: string): Promise<string | null> {
  const { subtle } = (globalThis as Machine).crypto ?? {}
  if (!subtle) return null
  const text = `toekomstscan/once\n${campaign}\n${key.toLowerCase()}`
  const hash = await subtle.digest(
    'SHA-256',
    Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
  )
  return Array.from(new Uint8Array(hash, 0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
