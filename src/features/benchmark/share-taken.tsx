import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { Language } from '../../content/texts.ts'
import type { BenchmarkTexts } from '../../texts/catalogue.ts'
import { dayInWords, fill } from '../../texts/fill.ts'
import styles from './benchmark.module.css'

type ShareTakenProps = {
  /** The moment of the choice. */
  at: string
  /** Name of the file that was just saved; null when none was. */
  saved: string | null
  host: { name: string; contact: string | null }
  texts: BenchmarkTexts['share']
  language: Language
  onSave: () => void
  onUndo: () => void
}

/** After the choice: what was saved, who to give it to, and the way back while nothing was counted. */
export function ShareTaken({ at, saved, host, texts, language, onSave, onUndo }: ShareTakenProps) {
  return (
    <section className={styles.choice}>
      <Notice tone="good" title={texts.takenTitle} heading={2} takesFocus={saved !== null}>
        <p>{fill(texts.taken, { day: dayInWords(at, language) })}</p>
        {saved !== null && <p>{fill(texts.saved, { name: saved })}</p>}
        <p>{fill(texts.hand, { host: host.name })}</p>
        {host.contact !== null && <p>{fill(texts.contact, { contact: host.contact })}</p>}
      </Notice>
      <p className={styles.actions}>
        <Button onClick={onSave}>{texts.saveAgain}</Button>
        <Button look="quiet" onClick={onUndo}>
          {texts.undo}
        </Button>
      </p>
    </section>
  )
}
