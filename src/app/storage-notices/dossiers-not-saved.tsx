import { use } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { Language } from '../../content/texts.ts'
import { loadTexts } from '../texts/texts.ts'
import styles from './storage-notices.module.css'

type DossiersNotSavedProps = { language: Language; onSaveFile: () => void; onRetry: () => void }

/** A dossier could not be stored: it is still in memory, and safe in a file. */
export function DossiersNotSaved({ language, onSaveFile, onRetry }: DossiersNotSavedProps) {
  const { dossiers: texts } = use(loadTexts(language, 'storage'))
  return (
    <div className={styles.place}>
      <Notice tone="error" title={texts.notSavedTitle}>
        <p>{texts.notSavedText}</p>
        <Button onClick={onSaveFile}>{texts.saveFile}</Button>{' '}
        <Button onClick={onRetry}>{texts.retry}</Button>
      </Notice>
    </div>
  )
}
