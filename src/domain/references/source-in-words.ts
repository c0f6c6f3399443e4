import type { Reference } from '../../content/reference.ts'
import type { Language, ReferenceTexts } from '../../content/texts.ts'
import type { ReferencesUiTexts } from '../../texts/catalogue.ts'
import { dayInWords, fill } from '../../texts/fill.ts'

/** Where a figure comes from, as every face says it. */
export type WordedSource = {
  /** The exact question, or what was counted; with the Dutch original in another language. */
  wording: string[]
  /** The Dutch words in `wording`, where the page is in another language. */
  original: string | null
  /** Who was asked, with the warning that an employer answers here. */
  asked: string
  /** The same in a few words, for beside a figure. */
  askedShort: string
  /** Remarks on what counts. */
  remarks: string[]
  /** "Bron: CBS, tabel 80072ned, 2024." with the version. */
  citation: string
  confidence: string
  licence: string
  /** Only when the figure should have been checked by now. */
  reviewPast: string | null
  url: string
  /** Text of the link, with the figure it belongs to. */
  link: string
}

/** Words the source of one figure; `asOf` (yyyy-mm-dd) decides whether it should have been checked again. */
export function wordSource(
  reference: Reference,
  own: ReferenceTexts,
  { texts, language, asOf }: { texts: ReferencesUiTexts; language: Language; asOf: string },
): WordedSource {
  const { wording, counted, remark, noVerdict, licence, indicator, population } = own
  const { year } = reference
  return {
    wording: [
      fill(texts.wording[wording.kind], { text: wording.text }),
      ...(wording.original === null ? [] : [fill(texts.wording.original, { text: wording.original })]),
      ...(counted === null ? [] : [fill(texts.counted, { answers: counted })]),
    ],
    original: wording.original,
    asked: fill(texts.asked[reference.asked], { population }),
    askedShort: texts.askedShort[reference.asked],
    remarks: [remark, noVerdict].filter((text) => text !== null),
    citation: citationOf(reference, texts, language),
    confidence: texts.confidence[reference.confidence],
    licence: fill(texts.licence, { text: licence }),
    reviewPast:
      reference.reviewBy < asOf
        ? fill(texts.reviewPast, { day: dayInWords(reference.reviewBy, language) })
        : null,
    url: reference.source.url,
    link: fill(texts.source.link, { indicator, year }),
  }
}

function citationOf(
  { source, year }: Reference,
  { source: texts }: ReferencesUiTexts,
  language: Language,
): string {
  const { publisher, table, version } = source
  const named =
    table === null ? fill(texts.page, { publisher, year }) : fill(texts.table, { publisher, table, year })
  if (version === String(year)) return named
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(version)
  return `${named} ${fill(texts.version, { version: isDay ? dayInWords(version, language) : version })}`
}
