import { useId } from 'react'
import { Choice, ChoiceList } from '../../components/choice/choice.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { chooseTheme, chosenThemes } from '../../domain/talk/talk-themes.ts'
import { talkThemesAtMost } from '../../domain/talk/talk-steps.ts'
import type { TalkTheme, TalkView } from './talk-view.ts'
import styles from './talk-screen.module.css'

/** The employer chooses two themes; of each the answers with most to gain, with one step further to read aloud. */
export function ChooseThemes(view: TalkView) {
  const id = useId()
  const { dossier, pillars, texts } = view
  const words = texts.steps.priorities
  const themes = pillars.flatMap((pillar) => pillar.themes)
  const chosen = chosenThemes(dossier)
  const isFull = chosen.length >= talkThemesAtMost
  const group = [
    ...themes.filter(({ isOwn }) => isOwn),
    ...themes.filter(({ isInGroup, isOwn }) => isInGroup && !isOwn),
  ]
  const others = themes.filter(({ isInGroup, isOwn }) => !isInGroup && !isOwn)
  return (
    <>
      <fieldset className={styles.choose} aria-describedby={id}>
        <legend>{words.choose}</legend>
        <p id={id} role="status">
          {isFull && words.full}
        </p>
        <ThemeChoices {...view} themes={group} isFull={isFull} />
        <Disclosure summary={words.otherTheme}>
          <ThemeChoices {...view} themes={others} isFull={isFull} />
        </Disclosure>
      </fieldset>
      {themes
        .filter((theme) => chosen.includes(theme.id))
        .map((theme) => (
          <ThemeSteps key={theme.id} theme={theme} words={words} />
        ))}
    </>
  )
}

type ThemeChoicesProps = TalkView & { themes: readonly TalkTheme[]; isFull: boolean }

function ThemeChoices({ themes, isFull, dossier, texts, onChange }: ThemeChoicesProps) {
  const chosen = chosenThemes(dossier)
  return (
    <ChoiceList isWide>
      {themes.map(({ id, title, isOwn }) => (
        <Choice
          key={id}
          type="checkbox"
          hint={isOwn ? texts.steps.priorities.own : undefined}
          checked={chosen.includes(id)}
          disabled={isFull && !chosen.includes(id)}
          onChange={({ target }) => onChange((latest) => chooseTheme(latest, id, target.checked))}
        >
          {title}
        </Choice>
      ))}
    </ChoiceList>
  )
}

type ThemeStepsProps = { theme: TalkTheme; words: TalkView['texts']['steps']['priorities'] }

function ThemeSteps({ theme, words }: ThemeStepsProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.theme}>
      <h2 id={id}>{theme.title}</h2>
      {theme.steps.length === 0 && <p className={styles.together}>{words.nothing}</p>}
      {theme.steps.map(({ question, now, next }) => (
        <div key={question} className={styles.step}>
          <h3>{question}</h3>
          <dl>
            <div>
              <dt>{words.now}</dt>
              <dd>{now}</dd>
            </div>
            <div className={styles.next}>
              <dt>{words.next}</dt>
              <dd>{next ?? words.highest}</dd>
            </div>
          </dl>
        </div>
      ))}
    </section>
  )
}
