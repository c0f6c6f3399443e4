import { inLanguage } from '../host/in-language.ts'
import { fill } from '../../texts/fill.ts'
import type { ReportCover, ReportBlock } from './report-model.ts'
import type { ReportInput } from './report-input.ts'

/** The top of an edition without a cover: the company, then a line of facts and one on the host. */
export function masthead(cover: ReportCover, { texts, surroundings }: ReportInput): ReportBlock[] {
  const { host } = cover
  const about = [
    ...(surroundings.isExample ? [texts.editions.isExample] : []),
    ...(host ? [fill(texts.editions.offeredBy, { name: host.name })] : []),
  ]
  // Date, sector and size; the rest stands on the cover of the full report.
  const scanned = cover.facts.slice(0, 3).map(({ value }) => value)
  const facts = [scanned, about].map((parts) => parts.join(' · ')).filter((line) => line !== '')
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
  // A telephone number is not cut over two lines.
  const lines = [product === name ? null : product, phone?.replaceAll(' ', '\u00a0') ?? null, email, website]
  return { name, lines: lines.filter((line) => line !== null), ...(logo ? { logo } : {}) }
}
