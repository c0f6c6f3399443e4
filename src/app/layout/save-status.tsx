import type { Language } from '../../content/texts.ts'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import type { SaveState } from '../../storage/kept-records.ts'
import styles from './layout.module.css'

// Made once: making them took a third of the time of an answer.
const hourAndMinute = { hour: '2-digit', minute: '2-digit' } as const
const clock = {
  nl: new Intl.DateTimeFormat('nl-NL', hourAndMinute),
  en: new Intl.DateTimeFormat('en-GB', hourAndMinute),
}

type SaveStatusProps = { save: SaveState; texts: InterfaceTexts['shell']; language: Language }

/** "Bewaard om 14:03": visible all the time; only a failure is read aloud, or every answer would be. */
export function SaveStatus({ save, texts, language }: SaveStatusProps) {
  const hasFailed = save.state === 'failed'
  return (
    <p className={[styles.save, hasFailed ? styles.failed : ''].join(' ')}>
      {wordsFor(save, texts, language)}
    </p>
  )
}

function wordsFor({ state, at }: SaveState, texts: InterfaceTexts['shell'], language: Language): string {
  if (state === 'failed') return texts.notSaved
  // A save takes a few milliseconds: the last saved moment stays in view, or the line would flicker.
  if (at === null) return state === 'saving' ? texts.saving : ''
  return `${fill(texts.savedAt, { time: clock[language].format(new Date(at)) })} ✓`
}
