import { Notice } from '../../components/notice/notice.tsx'
import type { TalkTexts } from '../../texts/catalogue.ts'
import styles from './talk-screen.module.css'

/** Whether what was written is on the device; the frame of the app, which says so elsewhere, is not on this screen. */
export type TalkSave = 'idle' | 'saving' | 'saved' | 'failed'

type SaveProps = { save: TalkSave; texts: TalkTexts['screen'] }

/** "Bewaard", visible all the time; never read aloud. */
export function SavedLine({ save, texts }: SaveProps) {
  const words = { idle: '', saving: texts.saving, saved: texts.saved, failed: texts.notSavedTitle }[save]
  return <p className={styles.saved}>{words}</p>
}

/** What went wrong with saving, what to do, and what is safe. */
export function SaveTrouble({ save, texts }: SaveProps) {
  if (save !== 'failed') return null
  return (
    <Notice tone="error" title={texts.notSavedTitle}>
      <p>{texts.notSaved}</p>
    </Notice>
  )
}
