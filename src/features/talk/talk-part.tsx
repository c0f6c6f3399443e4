import type { TalkStep } from '../../domain/talk/talk-steps.ts'
import { ChooseThemes } from './choose-themes.tsx'
import { TalkDaysForm } from './talk-days-form.tsx'
import type { TalkView } from './talk-view.ts'
import styles from './talk-screen.module.css'

/** What stands on screen in one part, between its question and the note. */
export function TalkPart({ step, view }: { step: TalkStep; view: TalkView }) {
  switch (step) {
    case 'recognise':
      return <WhatItWasAbout {...view} />
    case 'unknown':
      return <Unknown {...view} />
    case 'priorities':
      return <ChooseThemes {...view} />
    case 'actions':
      return <div className={styles.desk}>{view.agreements}</div>
    case 'close':
      return (
        <div className={styles.desk}>
          <TalkDaysForm {...view} />
        </div>
      )
    case 'goal':
    case 'others':
      return null
  }
}

/** The question of a part; where nothing is unknown it is another one. */
export function questionOf(step: TalkStep, { texts, unknown, pillars }: TalkView): string {
  if (step === 'unknown' && unknown.length === 0) return texts.steps.unknown.none
  const group = pillars.flatMap(({ themes }) => themes).filter(({ isInGroup }) => isInGroup)
  if (step === 'priorities' && group.length === 0) return texts.steps.priorities.none
  return texts.steps[step].text
}

/** The themes in the order of the questionnaire: no score, no rank, nothing that leads. */
function WhatItWasAbout({ pillars, texts }: TalkView) {
  return (
    <>
      <h2>{texts.steps.recognise.themes}</h2>
      <dl className={styles.themes}>
        {pillars.map(({ id, title, themes }) => (
          <div key={id}>
            <dt>{title}</dt>
            {themes.map((theme) => (
              <dd key={theme.id}>{theme.title}</dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  )
}

function Unknown({ unknown }: TalkView) {
  if (unknown.length === 0) return null
  return (
    <ul className={styles.together}>
      {unknown.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  )
}
