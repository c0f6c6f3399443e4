import { inLanguage } from '../host/in-language.ts'
import { fill } from '../../texts/fill.ts'
import type { ReportCover, ReportBlock } from './report-model.ts'
import type { ReportInput } from './report-input.ts'

/** The top of an edition without a cover: the company, then its facts and the host in one line. */
export function masthead(cover: ReportCover, { texts, surroundings }: ReportInput): ReportBlock[] {
  const { host } = cover
  const facts = [
    ...(surroundings.isExample ? [texts.editions.isExample] : []),
    // Date, sector and size; the rest stands on the cover of the full report.
    ...cover.facts.slice(0, 3).map(({ value }) => value),
    ...(host ? [fill(texts.editions.offeredBy, { name: host.name })] : []),
  ]
  const logo = host?.logo ? { name: host.name, image: host.logo } : null
  return [{ kind: 'masthead', product: cover.product, company: cover.company, facts, logo }]
}

type HostInput = Pick<ReportInput, 'language' | 'logo'> & {
  surroundings: Pick<ReportInput['surroundings'], 'host'>
}

/**
 * Who offers the scan, with its logo and the lines of its contact. A host that names no organisation is shown by its
 * logo under the name of its scan; null when it has neither.
 */
export function hostOf({ surroundings: { host }, logo, language }: HostInput): ReportCover['host'] | null {
  if (!host) return null
  const { organisation, phone, email, website } = host.contact
  const product = inLanguage(host.name, language)
  const name = organisation ?? (logo ? product : null)
  if (name === null) return null
  const lines = [product === name ? null : product, phone, email, website]
  return { name, lines: lines.filter((line) => line !== null), ...(logo ? { logo } : {}) }
}
