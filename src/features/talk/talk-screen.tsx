import { inOneDirection } from '../../components/page/one-direction.ts'
import { useEffect, useRef } from 'react'
import { useFocusOnArrival } from '../../components/page/use-focus-on-arrival.ts'
import { longestText } from '../../domain/plan/actions.ts'
import { noteOf, withNote } from '../../domain/talk/talk-notes.ts'
import { besideStep, talkSteps, type TalkStep } from '../../domain/talk/talk-steps.ts'
import { fill } from '../../texts/fill.ts'
import { KeptField } from './kept-field.tsx'
import { TalkFoot } from './talk-foot.tsx'
import { questionOf, TalkPart } from './talk-part.tsx'
import { SavedLine, SaveTrouble, type TalkSave } from './talk-save.tsx'
import { TalkTimeLine } from './talk-time.tsx'
import { StopButton, FullScreenButton } from './talk-ways-out.tsx'
import type { TalkView } from './talk-view.ts'
import { useTalkKeys } from './use-talk-keys.ts'
import styles from './talk-screen.module.css'

export type TalkScreenProps = TalkView & {
  step: TalkStep
  product: string
  save: TalkSave
  hrefOfStep: (step: TalkStep) => string
  /** Milliseconds; for the time line alone. */
  now: () => number
  onGo: (step: TalkStep) => void
  onStop: () => void
  onFinish: () => void
}

/** The follow-up talk, one part at a time over the whole screen; everything written is kept at once. */
export function TalkScreen(props: TalkScreenProps) {
  const { step, product, save, hrefOfStep, now, onGo, onStop, onFinish, ...view } = props
  const { texts, dossier } = view
  const { before, after } = besideStep(step)
  const ways = {
    onNext: after ? () => onGo(after) : null,
    onBack: before ? () => onGo(before) : null,
    onStop,
  }
  useTalkKeys(ways)
  return (
    <div className={styles.talk} data-fills-screen>
      <header className={styles.head}>
        <p className={styles.name}>
          {fill(texts.screen.name, { name: inOneDirection(dossier.employer.name) })}
        </p>
        <TalkTimeLine step={step} texts={texts.time} now={now} />
        <SavedLine save={save} texts={texts.screen} />
        <FullScreenButton texts={texts.screen} />
        <StopButton texts={texts.screen} onStop={onStop} />
      </header>
      <SaveTrouble save={save} texts={texts.screen} />
      <Part key={step} step={step} view={view} product={product} />
      <TalkFoot
        step={step}
        texts={texts.screen}
        titles={view.titles}
        hrefOfStep={hrefOfStep}
        {...ways}
        onFinish={onFinish}
      />
    </div>
  )
}

type PartProps = { step: TalkStep; view: TalkView; product: string }

function Part({ step, view, product }: PartProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusOnArrival(heading)
  const { texts, titles, dossier, onChange } = view
  const words = texts.steps[step]
  useEffect(() => {
    document.title = `${titles[step]} · ${product}`
  }, [titles, step, product])
  return (
    <div className={styles.part}>
      <p className={styles.place}>
        {fill(texts.screen.step, { number: talkSteps.indexOf(step) + 1, count: talkSteps.length })}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {titles[step]}
      </h1>
      <p className={styles.question}>{questionOf(step, view)}</p>
      <TalkPart step={step} view={view} />
      <div className={styles.desk}>
        <KeptField
          label={words.note}
          hint={view.privacy}
          rows={3}
          maxLength={longestText}
          value={noteOf(dossier, step)}
          onKeep={(note) => onChange((latest) => withNote(latest, step, note))}
        />
        <aside className={styles.adviser} aria-label={texts.screen.forAdviser}>
          <p className={styles.label}>{texts.screen.forAdviser}</p>
          <ul>
            {words.adviser.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </aside>
      </div>
    </div>
  )
}
