import { inLanguage } from '../host/in-language.ts'
import { fill } from '../../texts/fill.ts'
import type { ReportCover, ReportBlock } from './report-model.ts'
import type { ReportInput } from './report-input.ts'

/** The top of an edition without a cover: product and host, the company, and its facts in one line. */
export function masthead(cover: ReportCover, input: ReportInput): ReportBlock[] {
  const host = hostOf(input)
  const above = [cover.product, ...(host ? [fill(input.texts.editions.offeredBy, { name: host.name })] : [])]
  return [
    { kind: 'paragraph', tone: 'quiet', text: above.join(' · ') },
    { kind: 'heading', level: 1, text: cover.company },
    { kind: 'paragraph', tone: 'quiet', text: cover.facts.map(({ value }) => value).join(' · ') },
  ]
}

/** Who offers the scan, with the lines of its contact; null when it names no organisation. */
export function hostOf({ surroundings, language }: ReportInput): { name: string; lines: string[] } | null {
  const { host } = surroundings
  if (!host?.contact.organisation) return null
  const { organisation, phone, email, website } = host.contact
  const product = inLanguage(host.name, language)
  const lines = [product === organisation ? null : product, phone, email, website]
  return { name: organisation, lines: lines.filter((line) => line !== null) }
}
