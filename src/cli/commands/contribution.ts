import { consentsTo, makeContribution, writeContribution } from '../../domain/cohort/make-contribution.ts'
import { fill } from '../../texts/fill.ts'
import { BadInput, WrongUsage } from '../exits.ts'
import { loadContent } from '../load-content.ts'
import type { CommandInput } from '../main.ts'
import { cohortTexts } from '../read-cohort-files.ts'
import { readScanFile } from '../read-scan-file.ts'

/**
 * Prints the contribution of one scan to a campaign, on one line. Whoever runs this makes the choice; that the scan
 * itself does not record it is told on stderr.
 */
export async function contributionCommand(input: CommandInput): Promise<string> {
  const { operands, language, campaign, asOf } = input
  if (campaign === undefined) throw new WrongUsage('Name the campaign: --campaign metal-2026')
  const content = loadContent()
  const { structure } = content
  const scan = await readScanFile(operands[0], content, language)
  const texts = cohortTexts(language)
  const made = await makeContribution(scan, structure, campaign, asOf)
  if (!made.ok) {
    const { field, problem, cure } = texts.noContribution[made.reason]
    throw new BadInput(`${operands[0] ?? '-'} → ${field} → ${problem} → ${cure}`)
  }
  if (!consentsTo(scan, campaign)) process.stderr.write(`${fill(texts.noConsent, { campaign })}\n`)
  return `${writeContribution(made.contribution)}\n`
}
