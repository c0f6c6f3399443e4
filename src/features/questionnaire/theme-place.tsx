import { ProgressBar } from '../../components/progress-bar/progress-bar.tsx'
import type { Structure, Theme } from '../../content/structure.ts'
import type { QuestionnaireTexts } from '../../content/texts.ts'
import type { Progress } from '../../domain/scan/progress.ts'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import { fill, fillPlural } from '../../texts/fill.ts'
import styles from './theme-screen.module.css'

type ThemePlaceProps = {
  theme: Theme
  structure: Structure
  progress: Progress
  content: QuestionnaireTexts
  texts: InterfaceTexts['questionnaire']
}

/** Where a theme stands in the whole: pillar, progress within it, time left. */
export function ThemePlace({ theme, structure, progress, content, texts }: ThemePlaceProps) {
  const index = structure.pillars.findIndex((pillar) => pillar.themes.some(({ id }) => id === theme.id))
  const pillar = progress.pillars[index]
  if (!pillar) return null
  const place = fill(texts.pillarOf, { number: index + 1, count: structure.pillars.length })
  const left =
    progress.minutesLeft === 0 ? texts.allAnswered : fillPlural(texts.minutesLeft, progress.minutesLeft)
  return (
    <div className={styles.progress}>
      <div className={styles.where}>
        <p>
          {place} · {content.pillars[pillar.pillar]?.title}
        </p>
        <p>{left}</p>
      </div>
      <ProgressBar
        value={pillar.answered}
        max={pillar.asked}
        label={fill(texts.progress, { answered: pillar.answered, asked: pillar.asked })}
      />
    </div>
  )
}
