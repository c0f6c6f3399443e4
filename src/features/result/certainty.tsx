import { roundScore } from '../../domain/scoring/level.ts'
import type { Result } from '../../domain/result/result-schema.ts'
import { fill } from '../../texts/fill.ts'
import type { ResultView } from './result-view.ts'
import { Section } from './section.tsx'

/** How far the total depends on our weights and on the one who answered; only when there is a total. */
export function Certainty({ view: { result, texts } }: { view: ResultView }) {
  const { total, lowestPillarStable } = result.sensitivity
  if (result.total.score === null || total === null) return null
  const [low, high] = [roundScore(total[0]), roundScore(total[1])]
  return (
    <Section part="certainty" title={texts.certaintyTitle}>
      <p>
        {texts.trial}{' '}
        {low < high ? fill(texts.certaintyWeights, { low, high }) : fill(texts.certaintySame, { score: low })}
      </p>
      {lowestPillarStable !== null && hasOneLowest(result) && (
        <p>{fill(texts.certaintyLowest, { percent: roundScore(100 * lowestPillarStable) })}</p>
      )}
      <p>{texts.certaintyView}</p>
    </Section>
  )
}

/** Two pillars at the bottom cannot both stay the lowest: then the share says nothing. */
function hasOneLowest({ pillars }: Result): boolean {
  const scores = pillars.flatMap(({ score }) => (score === null ? [] : [roundScore(score)]))
  return scores.filter((score) => score === Math.min(...scores)).length === 1
}
