import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { TalkTexts } from '../../texts/catalogue.ts'
import styles from './talk-screen.module.css'

/** Whether what was written is on the device; the frame of the app, which says so elsewhere, is not on this screen. */
export type TalkSave = {
  state: 'idle' | 'saving' | 'saved' | 'failed'
  /** Another window changed this dossier too. */
  isConflict: boolean
  onReload: () => void
}

type SaveProps = { save: TalkSave; texts: TalkTexts['screen'] }

/** "Bewaard", visible all the time; never read aloud. */
export function SavedLine({ save: { state }, texts }: SaveProps) {
  const words = { idle: '', saving: texts.saving, saved: texts.saved, failed: texts.notSavedTitle }[state]
  return <p className={styles.saved}>{words}</p>
}

/** What went wrong with saving, what to do, and what is safe. */
export function SaveTrouble({ save: { state, isConflict, onReload }, texts }: SaveProps) {
  if (isConflict)
    return (
      <Notice tone="error" title={texts.conflictTitle}>
        <p>{texts.conflict}</p>
        <Button onClick={onReload}>{texts.reload}</Button>
      </Notice>
    )
  if (state !== 'failed') return null
  return (
    <Notice tone="error" title={texts.notSavedTitle}>
      <p>{texts.notSaved}</p>
    </Notice>
  )
}
