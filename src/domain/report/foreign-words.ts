import type { ReportInput } from './report-input.ts'
import type { ForeignWords } from './text-parts.ts'

type ForeignInput = Pick<
  ReportInput,
  'language' | 'publications' | 'modules' | 'referenceTexts' | 'surroundings'
>

/**
 * The Dutch words in a report of another language: titles of publications, the places in them, and questions of public
 * sources in their own words. Null in a Dutch report.
 */
export function foreignWords(input: ForeignInput): ForeignWords | null {
  if (input.language === 'nl') return null
  const { publications, modules, referenceTexts, surroundings } = input
  const sources = surroundings.offers.flatMap(({ offers }) => offers.flatMap(({ source }) => source ?? []))
  const passages = [
    ...Object.values(publications).map(({ title }) => title),
    ...modules.flatMap(({ basedOn }) => basedOn.map(({ place }) => place)),
    ...Object.values(referenceTexts).flatMap(({ wording }) => wording.original ?? []),
    ...sources.map(({ title }) => title),
  ]
  return { language: 'nl', passages: passages.filter((passage) => passage.trim() !== '') }
}
