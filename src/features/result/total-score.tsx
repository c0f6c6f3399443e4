import { Notice } from '../../components/notice/notice.tsx'
import { wordScore } from '../../domain/report/wording/score-words.ts'
import { fill, fillPlural } from '../../texts/fill.ts'
import { countMissing, sumsOfPillar, type ResultView } from './result-view.ts'
import { wordingOf } from './score-words.ts'

/** The mean of the pillars: small, with its range, and a warning when it hides how far they lie apart. */
export function TotalScore({ view }: { view: ResultView }) {
  const { result, texts } = view
  const { score, word, range } = wordScore(result.total, wordingOf(view))
  if (score === null) return <p>{texts.noTotal}</p>
  const missing = countMissing(result.pillars.flatMap((pillar) => sumsOfPillar(pillar, view)))
  return (
    <>
      <p>
        {fill(texts.total, { score, word })}{' '}
        {range && missing > 0 && fillPlural(texts.rangeWhy, missing, range)}
      </p>
      {result.total.unbalanced && (
        <Notice tone="attention" title={texts.unbalanced}>
          {null}
        </Notice>
      )}
    </>
  )
}
