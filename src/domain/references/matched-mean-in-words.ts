import { fill, namesInWords } from '../../texts/fill.ts'
import { roundScore } from '../scoring/level.ts'
import { placeOf } from './place-in-words.ts'
import type { ReferenceWording } from './references-in-words.ts'

/** The sentence that names the questions that a source asks too; null where there are fewer than two. Whole points. */
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
    questions: namesInWords(
      matchedMean.questions.map((id) => wording.questionnaire.questions[id]?.text ?? id),
      wording.language,
    ),
    own: roundScore(matchedMean.own),
    sector: roundScore(matchedMean.sector),
    place: place.of,
  })
}
