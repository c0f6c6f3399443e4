import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import type { QuestionnaireTexts } from '../../content/texts.ts'
import type { Progress, ThemeProgress } from '../../domain/scan/progress.ts'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import styles from './theme-screen.module.css'

type ThemeOverviewProps = {
  progress: Progress
  content: QuestionnaireTexts
  texts: InterfaceTexts['questionnaire']
  hrefs: { theme: (id: string) => string }
  current: string
}

/** All themes with how far each is: free navigation. */
export function ThemeOverview({ progress, content, texts, hrefs, current }: ThemeOverviewProps) {
  return (
    <Disclosure summary={texts.overview}>
      {progress.pillars.map(({ pillar, themes }) => (
        <section key={pillar}>
          <h2>{content.pillars[pillar]?.title}</h2>
          <ul className={styles.themes}>
            {themes.map((theme) => (
              <li key={theme.theme}>
                <a
                  href={hrefs.theme(theme.theme)}
                  aria-current={theme.theme === current ? 'step' : undefined}
                >
                  {content.themes[theme.theme]?.title}
                </a>
                <span>{stateOf(theme, texts)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Disclosure>
  )
}

function stateOf({ answered, asked }: ThemeProgress, texts: InterfaceTexts['questionnaire']): string {
  if (answered === asked) return texts.themeState.done
  return answered === 0 ? texts.themeState.open : fill(texts.themeState.partly, { answered, asked })
}
