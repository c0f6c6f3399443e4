import type { Reference } from '../../content/reference.ts'
import type { Language } from '../../content/texts.ts'
import type { ReferencesUiTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import type { ReferenceComparison } from '../result/result-schema.ts'
import type { WordedPlace } from './place-in-words.ts'
import { writeFigure } from './write-figure.ts'

type Worded = {
  own: string | null
  figure: string | null
  place: WordedPlace | null
  noVerdict: string | null
}

/** What one figure says beside the own answer: the verdict with its dead band, or why there is none; one to three sentences. */
export function sentencesOf(
  comparison: ReferenceComparison,
  reference: Reference,
  { own, figure, place, noVerdict }: Worded,
  { texts, language }: { texts: ReferencesUiTexts; language: Language },
): string[] {
  const { sentences, around } = texts
  if (figure === null || place === null) return [texts.none]
  const isNational = comparison.level === 'national' && reference.values.length > 1
  const ladder = isNational ? [sentences.notForSector] : []
  if (reference.compare === 'share-of-employers') {
    const said = own
      ? fill(sentences.yesNo, { own: own.toLocaleLowerCase(language), value: figure, place: place.of })
      : fill(sentences.yesNoOpen, { value: figure, place: place.of })
    return [said, ...ladder]
  }
  if (own === null) return [texts.notFilledSentence, ...ladder]
  if (comparison.verdict === null)
    return [fill(sentences.noVerdict, { place: place.of, reason: noVerdict ?? '' }).trim(), ...ladder]
  const write = (value: number | null) => writeFigure(value ?? 0, reference.unit, texts, language)
  const edges = { low: write(comparison.low), high: write(comparison.high) }
  const points = typeof reference.deadBand === 'number' ? reference.deadBand : null
  return [
    fill(sentences[comparison.verdict], { place: place.of }),
    points === null
      ? fill(around.margin, edges)
      : fill(around.ours, { ...edges, points: points.toLocaleString(language) }),
    ...ladder,
  ]
}
