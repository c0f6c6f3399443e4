import { Button } from '../../components/button/button.tsx'
import { wordScore } from '../../domain/report/wording/score-words.ts'
import { fillPlural, type Plural } from '../../texts/fill.ts'
import { openBreakdown } from './open-breakdown.ts'
import type { ResultView, ThemeResult } from './result-view.ts'
import { wordingOf } from './score-words.ts'
import { Columns, Section } from './section.tsx'
import styles from './standing-lists.module.css'

/** What goes well before where to begin; both as groups, each theme leading to the sum behind it. */
export function StandingLists({ view }: { view: ResultView }) {
  const { result, texts } = view
  return (
    <Columns>
      <Section part="strengths" title={countedTitle(texts.strengthsTitle, result.strengths.length)}>
        <Standing view={view} ids={result.strengths} text={texts.strengthsText} none={texts.noStrengths} />
      </Section>
      <Section part="begin" title={countedTitle(texts.prioritiesTitle, result.priorities.length)}>
        <Standing view={view} ids={result.priorities} text={texts.prioritiesText} none={texts.noPriorities} />
      </Section>
    </Columns>
  )
}

function countedTitle(title: Plural, count: number): string {
  return count === 0 ? title.one : fillPlural(title, count)
}

type StandingProps = { view: ResultView; ids: readonly string[]; text: string; none: string }

function Standing({ view, ids, text, none }: StandingProps) {
  const themes = view.result.pillars.flatMap((pillar) => pillar.themes)
  if (ids.length === 0) return <p>{none}</p>
  return (
    <>
      <p>{text}</p>
      <ul className={styles.list} role="list">
        {themes
          .filter(({ id }) => ids.includes(id))
          .map((theme) => (
            <StandingItem key={theme.id} theme={theme} view={view} />
          ))}
      </ul>
    </>
  )
}

function StandingItem({ theme, view }: { theme: ThemeResult; view: ResultView }) {
  const { score, word } = wordScore(theme, wordingOf(view))
  return (
    <li className={styles.item}>
      <span className={styles.name}>
        <Button look="quiet" className={styles.link} onClick={() => openBreakdown(theme.id)}>
          {view.questionnaire.themes[theme.id]?.title ?? theme.id}
        </Button>
        {view.scan.priorities?.includes(theme.id) && (
          <span className={styles.own}>{view.texts.ownPriority}</span>
        )}
      </span>
      <span className={styles.score}>
        <strong>{score}</strong> {word}
      </span>
    </li>
  )
}
