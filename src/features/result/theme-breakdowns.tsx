import { useState } from 'react'
import { ScoreBars } from '../../components/charts/score-bars.tsx'
import { wordScore } from '../../domain/report/wording/score-words.ts'
import { fill } from '../../texts/fill.ts'
import { breakdownId } from './open-breakdown.ts'
import { countMissing, sumsOfPillar, type PillarResult, type ResultView } from './result-view.ts'
import { PillarMean } from './pillar-mean.tsx'
import { toBar, wordingOf } from './score-words.ts'
import { Section } from './section.tsx'
import { ThemeSumDetails } from './theme-sum.tsx'
import styles from './theme-breakdowns.module.css'

type Props = { view: ResultView; hrefOfTheme: ((theme: string) => string) | null }

/** Every pillar opens to its themes, every theme to the sum behind it. */
export function ThemeBreakdowns({ view, hrefOfTheme }: Props) {
  const { result, texts } = view
  return (
    <Section part="themes" title={texts.themesTitle}>
      <p>{texts.themesText}</p>
      <div className={styles.pillars}>
        {result.pillars.map((pillar) => (
          <PillarDetails key={pillar.id} pillar={pillar} view={view} hrefOfTheme={hrefOfTheme} />
        ))}
      </div>
    </Section>
  )
}

function PillarDetails({ pillar, view, hrefOfTheme }: Props & { pillar: PillarResult }) {
  // Drawn once it was opened: seventeen drawings that nobody looks at would slow the page down.
  const [hasOpened, setHasOpened] = useState(false)
  const { texts, questionnaire } = view
  const title = questionnaire.pillars[pillar.id]?.title ?? pillar.id
  const { score, word } = wordScore(pillar, wordingOf(view))
  const sums = sumsOfPillar(pillar, view)
  const bars = sums.map((sum) => ({
    ...toBar(sum.theme, questionnaire.themes[sum.theme.id]?.title ?? sum.theme.id, countMissing([sum]), view),
    below: (
      <div id={breakdownId(sum.theme.id)} className={styles.below}>
        <ThemeSumDetails sum={sum} view={view} href={hrefOfTheme?.(sum.theme.id) ?? null} />
      </div>
    ),
  }))
  return (
    <details
      className={styles.pillar}
      onToggle={(event) => setHasOpened(hasOpened || event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <h3 className={styles.title}>{title}</h3>
        <span className={styles.score}>
          {score !== null && <strong>{score}</strong>} {word}
        </span>
      </summary>
      <div className={styles.body}>
        <ScoreBars
          message={fill(texts.themesMessage, { pillar: title })}
          bars={bars}
          labelAs="h4"
          isDrawn={hasOpened}
        />
        <PillarMean sums={sums} pillar={pillar} view={view} />
      </div>
    </details>
  )
}
