import { ScoreBars } from '../../components/charts/score-bars.tsx'
import { fill } from '../../texts/fill.ts'
import { countMissing, sumsOfPillar, type ResultView } from './result-view.ts'
import { ScoreTable } from './score-table.tsx'
import { toBar } from './score-words.ts'
import { Section } from './section.tsx'
import { TotalScore } from './total-score.tsx'
import styles from './result-screen.module.css'

/** The four pillars first: bars, the same scores in a table, and the total small below. */
export function PillarScores({ view }: { view: ResultView }) {
  const { result, structure, texts, questionnaire } = view
  const bars = result.pillars.map((pillar) =>
    toBar(
      pillar,
      questionnaire.pillars[pillar.id]?.title ?? pillar.id,
      countMissing(sumsOfPillar(pillar, view)),
      view,
    ),
  )
  return (
    <Section part="pillars" title={texts.pillarsTitle}>
      <ScoreBars message={texts.chartMessage} bars={bars} />
      <div className={styles.belowChart}>
        <ScoreTable view={view} />
        <TotalScore view={view} />
        <p className={styles.quiet}>{fill(texts.ties, { points: structure.thresholds.tieBelow })}</p>
      </div>
    </Section>
  )
}
