import { use, useEffect } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { Language } from '../../content/texts.ts'
import type { DossierStore } from '../../storage/dossier-store.ts'
import { loadTexts } from '../texts/texts.ts'
import styles from './storage-notices.module.css'

type SessionLineProps = {
  language: Language
  /** Null while no scan is in hand. */
  onSaveFile: (() => void) | null
  dossiers: Pick<DossierStore, 'holdsUnkept'>
}

/** "Only this session", visible on every screen, with the way to keep the answers after all. */
export function SessionLine({ language, onSaveFile, dossiers }: SessionLineProps) {
  const { session: texts } = use(loadTexts(language, 'storage'))
  useLeaveWarning(onSaveFile !== null, dossiers)
  return (
    <div className={styles.place}>
      <Notice tone="info" title={texts.title}>
        <p>{texts.text}</p>
        {onSaveFile && <Button onClick={onSaveFile}>{texts.save}</Button>}
      </Notice>
    </div>
  )
}

/** The browser asks before the page closes, for as long as there is a scan or a dossier to lose. */
function useLeaveWarning(hasScan: boolean, dossiers: SessionLineProps['dossiers']): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (hasScan || dossiers.holdsUnkept?.()) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [hasScan, dossiers])
}
