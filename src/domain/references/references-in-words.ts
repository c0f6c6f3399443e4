import type { Reference } from '../../content/reference.ts'
import type { KeyFiguresTexts, Language, ProfileTexts, QuestionnaireTexts } from '../../content/texts.ts'
import type { ReferencesTexts, ReferenceTexts } from '../../content/texts.ts'
import type { ReferencesUiTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import type { ReferenceComparison, Result } from '../result/result-schema.ts'
import { axisOf, type FigureAxis } from './figure-axis.ts'
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
  /** One word: below, around, above, no verdict, not filled in. */
  verdict: string
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
  margin: { low: number; high: number } | null
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
  const worded = {
    own: comparison.own && (answerOf(reference, comparison.own.answer, wording) ?? null),
    figure: about ?? null,
    place,
  }
  return {
    id: reference.id,
    indicator: own.indicator,
    year: reference.year,
    ...worded,
    figure:
      about && margin
        ? fill(texts.margin, { value: about, low: write(margin.low), high: write(margin.high) })
        : worded.figure,
    size:
      comparison.size !== null && size
        ? { label: sizeLabel(size, texts), figure: write(comparison.size) }
        : null,
    verdict: texts.verdicts[verdictOf(comparison)],
    sentences: sentencesOf(comparison, reference, { ...worded, noVerdict: own.noVerdict }, wording),
    drawing: row ? { ...drawingOf(comparison, reference), point: row.value, margin } : null,
    source: wordSource(reference, own, { texts, language, asOf: result.asOf }),
  }
}

function verdictOf({ own, verdict }: ReferenceComparison): keyof ReferencesUiTexts['verdicts'] {
  return own === null ? 'open' : (verdict ?? 'none')
}

function drawingOf(comparison: ReferenceComparison, reference: Reference) {
  const isLevel = reference.compare === 'level'
  return { axis: axisOf(reference, comparison), own: isLevel ? comparison.own : null, size: comparison.size }
}

/** The answer as the employer read it; undefined for one that the content no longer has. */
function answerOf({ match }: Reference, answer: string, wording: ReferenceWording): string | undefined {
  if (match?.kind === 'key-figure') return wording.keyFigures[match.id]?.bands[answer]
  return match ? wording.questionnaire.questions[match.id]?.options[answer] : undefined
}

function placeOf(
  { level, key }: ReferenceComparison,
  group: string | null,
  own: ReferenceTexts,
  { texts, profile }: Pick<ReferenceWording, 'texts' | 'profile'>,
): string | null {
  if (level === null || key === null) return null
  if (group !== null) return fill(texts.places.group, { name: upperFirst(own.groups[group] ?? group) })
  if (level === 'national') return texts.places.national
  const name = level === 'branch' ? profile.branches[key] : profile.sectors[key]?.title
  return fill(texts.places[level], { name: name ?? key })
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function sizeLabel({ from, to }: { from: number; to: number | null }, { sizes }: ReferencesUiTexts): string {
  return to === null ? fill(sizes.from, { from }) : fill(sizes.between, { from, to })
}

type Worded = { own: string | null; figure: string | null; place: string | null; noVerdict: string | null }

function sentencesOf(
  comparison: ReferenceComparison,
  reference: Reference,
  { own, figure, place, noVerdict }: Worded,
  { texts, language }: ReferenceWording,
): string[] {
  const { sentences, around } = texts
  if (figure === null || place === null) return [texts.none]
  const isNational = comparison.level === 'national' && reference.values.length > 1
  const ladder = isNational ? [sentences.notForSector] : []
  if (reference.compare === 'share-of-employers') {
    const said = own
      ? fill(sentences.yesNo, { own: own.toLocaleLowerCase(language), value: figure })
      : fill(sentences.yesNoOpen, { value: figure })
    return [said, ...ladder]
  }
  if (own === null) return [texts.notFilledSentence, ...ladder]
  if (comparison.verdict === null)
    return [fill(sentences.noVerdict, { reason: noVerdict ?? '' }).trim(), ...ladder]
  const write = (value: number | null) => writeFigure(value ?? 0, reference.unit, texts, language)
  const edges = { low: write(comparison.low), high: write(comparison.high) }
  const points = typeof reference.deadBand === 'number' ? reference.deadBand : null
  return [
    fill(sentences[comparison.verdict], { place: lowerFirst(place) }),
    points === null
      ? fill(around.margin, edges)
      : fill(around.ours, { ...edges, points: points.toLocaleString(language) }),
    ...ladder,
  ]
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The sentence on the questions that a source asks too; null where there are fewer than two. Whole points. */
export function wordMatchedMean({
  result: { matchedMean, references },
  texts,
  profile,
  referenceTexts,
  ...wording
}: ReferenceWording): string | null {
  if (!matchedMean) return null
  const first = references.find(({ reference }) =>
    wording.references.some(({ id, match }) => id === reference && match?.id === matchedMean.questions[0]),
  )
  const own = first && referenceTexts[first.reference]
  const row = wording.references
    .find(({ id }) => id === first?.reference)
    ?.values.find(({ sector }) => sector === first?.key)
  const place = first && own && placeOf(first, row?.group ?? null, own, { texts, profile })
  if (!place) return null
  return fill(texts.matchedMean, {
    count: matchedMean.questions.length,
    own: Math.round(matchedMean.own),
    sector: Math.round(matchedMean.sector),
    place: lowerFirst(place),
  })
}
