import { use } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { Language } from '../../content/texts.ts'
import { useLeaveWarning } from '../keeping.ts'
import { loadTexts } from '../texts.ts'
import styles from './storage-notices.module.css'

type SessionLineProps = { language: Language; onSaveFile: (() => void) | null }

/** "Only this session", visible on every screen, with the way to keep the answers after all. */
export function SessionLine({ language, onSaveFile }: SessionLineProps) {
  const { session: texts } = use(loadTexts(language, 'storage'))
  useLeaveWarning(onSaveFile !== null)
  return (
    <div className={styles.place}>
      <Notice tone="info" title={texts.title}>
        <p>{texts.text}</p>
        {onSaveFile && <Button onClick={onSaveFile}>{texts.save}</Button>}
      </Notice>
    </div>
  )
}
