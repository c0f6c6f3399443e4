import type { Reference } from '../../content/reference.ts'
import type { KeyFiguresTexts, Language, ProfileTexts, QuestionnaireTexts } from '../../content/texts.ts'
import type { ReferencesTexts, ReferenceTexts } from '../../content/texts.ts'
import type { ReferencesUiTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import type { ReferenceComparison, Result } from '../result/result-schema.ts'
import { axisOf, type FigureAxis } from './figure-axis.ts'
import { placeOf } from './place-in-words.ts'
import { sentencesOf } from './sentences.ts'
import { wordSource, type WordedSource } from './source-in-words.ts'
import { writeFigure } from './write-figure.ts'

/** What wording the public figures takes; every face gives the same. */
export type ReferenceWording = {
  result: Pick<Result, 'references' | 'matchedMean' | 'asOf'>
  references: readonly Reference[]
  company: { sector: string; branch?: string | null | undefined; sizeBand: string }
  texts: ReferencesUiTexts
  referenceTexts: ReferencesTexts
  keyFigures: KeyFiguresTexts
  questionnaire: QuestionnaireTexts
  profile: ProfileTexts
  language: Language
}

/** One public figure beside the own answer, every number rounded and worded. */
export type WordedReference = {
  id: string
  indicator: string
  year: number
  /** "Uw sector: Bouw en installatie"; null without a figure. */
  place: string | null
  /** The figure with its margin; null without one. */
  figure: string | null
  /** The figure of the size class and its name. */
  size: { label: string; figure: string } | null
  /** The own answer; null when it is not filled in. */
  own: string | null
  /** One word: below, around, above, no verdict, not filled in; null where yes or no leaves nothing to judge. */
  verdict: string | null
  /** What the figure says, in one to three sentences. */
  sentences: string[]
  /** What can be drawn; null without a figure. */
  drawing: FigureDrawing | null
  source: WordedSource
}

export type FigureDrawing = {
  axis: FigureAxis
  own: { low: number | null; high: number | null } | null
  point: number
  /** What counts as around. */
  around: { low: number; high: number } | null
  size: number | null
}

/** Words every comparison of a result, in its order; one that the content no longer has is left out. */
export function wordReferences(wording: ReferenceWording): WordedReference[] {
  return wording.result.references.flatMap((comparison) => {
    const reference = wording.references.find(({ id }) => id === comparison.reference)
    const texts = wording.referenceTexts[comparison.reference]
    return reference && texts ? [wordReference(comparison, reference, texts, wording)] : []
  })
}

function wordReference(
  comparison: ReferenceComparison,
  reference: Reference,
  own: ReferenceTexts,
  wording: ReferenceWording,
): WordedReference {
  const { texts, language, result } = wording
  const row = reference.values.find(({ sector }) => sector === comparison.key)
  const size = reference.sizes.find(({ sizeBands }) => sizeBands.includes(wording.company.sizeBand))
  const write = (value: number) => writeFigure(value, reference.unit, texts, language)
  const place = placeOf(comparison, row?.group ?? null, own, wording)
  const about = row?.isAbout ? fill(texts.about, { value: write(row.value) }) : row && write(row.value)
  const margin = row?.low != null && row.high != null ? { low: row.low, high: row.high } : null
  const isYesNo = reference.compare === 'share-of-employers' && reference.match !== null
  const worded = {
    own: comparison.own && (answerOf(reference, comparison.own.answer, wording) ?? null),
    figure: about ?? null,
  }
  return {
    id: reference.id,
    indicator: own.indicator,
    year: reference.year,
    own: worded.own,
    place: place?.label ?? null,
    figure: about === undefined ? null : figureOf(about, margin, { isYesNo, texts, write }),
    size:
      comparison.size !== null && size
        ? { label: sizeLabel(size, texts), figure: write(comparison.size) }
        : null,
    verdict: isYesNo ? null : texts.verdicts[verdictOf(comparison)],
    sentences: sentencesOf(comparison, reference, { ...worded, place, noVerdict: own.noVerdict }, wording),
    drawing: row ? drawingOf(comparison, reference, row.value) : null,
    source: wordSource(reference, own, { texts, language, asOf: result.asOf }),
  }
}

function figureOf(
  value: string,
  margin: { low: number; high: number } | null,
  { isYesNo, texts, write }: { isYesNo: boolean; texts: ReferencesUiTexts; write: (value: number) => string },
): string {
  if (isYesNo) return fill(texts.employers, { value })
  return margin ? fill(texts.margin, { value, low: write(margin.low), high: write(margin.high) }) : value
}

function verdictOf({ own, verdict }: ReferenceComparison): keyof ReferencesUiTexts['verdicts'] {
  return own === null ? 'open' : (verdict ?? 'none')
}

function drawingOf(comparison: ReferenceComparison, reference: Reference, point: number): FigureDrawing {
  const { own, low, high, size } = comparison
  return {
    axis: axisOf(reference, comparison),
    own: reference.compare === 'level' ? own : null,
    point,
    around: low === null || high === null ? null : { low, high },
    size,
  }
}

/** The answer as the employer read it; undefined for one that the content no longer has. */
function answerOf({ match }: Reference, answer: string, wording: ReferenceWording): string | undefined {
  if (match?.kind === 'key-figure') return wording.keyFigures[match.id]?.bands[answer]
  return match ? wording.questionnaire.questions[match.id]?.options[answer] : undefined
}

function sizeLabel({ from, to }: { from: number; to: number | null }, { sizes }: ReferencesUiTexts): string {
  return to === null ? fill(sizes.from, { from }) : fill(sizes.between, { from, to })
}
