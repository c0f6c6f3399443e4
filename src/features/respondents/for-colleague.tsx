import { useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import type { RespondentsTexts } from '../../texts/catalogue.ts'
import styles from './respondents.module.css'

type ForColleagueProps = {
  texts: RespondentsTexts['colleague']
  /** Saves a scan without answers as a file. */
  onSave: () => void
  /** Takes a scan without answers in hand on this device. */
  onStartHere: () => void
}

/** How somebody else fills in the scan apart: with an empty file, or on this device. */
export function ForColleague({ texts, onSave, onStartHere }: ForColleagueProps) {
  const [isSaved, setIsSaved] = useState(false)
  const save = () => {
    onSave()
    setIsSaved(true)
  }
  return (
    <div className={styles.onScreenOnly}>
      <Disclosure summary={texts.title}>
        <p>{texts.text}</p>
        <p>{texts.told}</p>
        <ol>
          {texts.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          <Button onClick={save}>{texts.save}</Button>
        </p>
        <p role="status">{isSaved && texts.saved}</p>
        <p>{texts.here}</p>
        <p>
          <Button onClick={onStartHere}>{texts.startHere}</Button>
        </p>
      </Disclosure>
    </div>
  )
}
