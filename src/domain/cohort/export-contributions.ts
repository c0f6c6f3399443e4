import type { Structure } from '../../content/structure.ts'
import type { Scan } from '../scan/scan-schema.ts'
import type { Contribution } from './contribution-schema.ts'
import { consentsTo, makeContribution, writeContribution, type NoContribution } from './make-contribution.ts'

/** The text of a file with contributions, and which scans are not in it and why, by scan id. */
export type ExportedContributions = {
  text: string
  count: number
  left: { scan: string; reason: NoContribution | 'no-consent' }[]
}

/**
 * One shuffled file with the contributions of all scans that chose to take part: the order says nothing about which
 * dossier a line came from. `random` gives numbers from 0 up to 1. One line per company; an empty text for none.
 */
export async function exportContributions(
  scans: readonly Scan[],
  structure: Structure,
  campaign: string,
  random: () => number,
): Promise<ExportedContributions> {
  const made: Contribution[] = []
  const left: ExportedContributions['left'] = []
  for (const scan of scans) {
    if (!consentsTo(scan, campaign)) {
      left.push({ scan: scan.id, reason: 'no-consent' })
      continue
    }
    const result = await makeContribution(scan, structure, campaign)
    if (result.ok) made.push(result.contribution)
    else left.push({ scan: scan.id, reason: result.reason })
  }
  const text = shuffle(made, random)
    .map((contribution) => `${writeContribution(contribution)}\n`)
    .join('')
  return { text, count: made.length, left }
}

/** A copy in random order, every order as likely (Fisher-Yates). `random` gives numbers from 0 up to 1. */
export function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const shuffled = [...list]
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1))
    const [a, b] = [shuffled[chosen] as T, shuffled[last] as T]
    shuffled[chosen] = b
    shuffled[last] = a
  }
  return shuffled
}
