import type { Reference } from '../../content/reference.ts'
import type { ReferenceComparison } from '../result/result-schema.ts'
import { chosenOptions } from '../scan/answer-kinds.ts'
import type { Scan } from '../scan/scan-schema.ts'

/**
 * What the employer answered to the matched key figure or question: the id of the answer and its edges, in percent.
 * A yes or no has no edges. Null when the scan does not ask it, when it is open, unknown or does not apply, and when
 * the answer is not one of the content any more.
 */
export function ownAnswer(
  { answers, keyFigures }: Pick<Scan, 'answers' | 'keyFigures'>,
  { match, compare }: Reference,
): ReferenceComparison['own'] {
  if (!match) return null
  const answer = answers[match.id]
  const chosen = match.kind === 'key-figure' ? keyFigures?.[match.id] : answer && chosenOptions(answer)[0]
  const band = match.bands.find(({ id }) => id === chosen)
  if (!band) return null
  if (compare === 'share-of-employers') return { answer: band.id, low: null, high: null }
  return { answer: band.id, low: band.low, high: band.high }
}
