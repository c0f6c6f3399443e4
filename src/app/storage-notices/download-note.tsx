import { use, useEffect } from 'react'
import { Button } from '../../components/button/button.tsx'
import type { Language } from '../../content/texts.ts'
import { downloadFile, lastDownload, type OutgoingFile } from '../../storage/files-out.ts'
import { fill } from '../../texts/fill.ts'
import { loadTexts } from '../texts/texts.ts'
import styles from './storage-notices.module.css'

/**
 * A browser that blocks a download tells no page. So after each one stands what to do when the file is missing, until
 * it is closed or another screen comes.
 */
export function DownloadNote({ file, language }: { file: OutgoingFile; language: Language }) {
  const { download: texts } = use(loadTexts(language, 'storage'))
  useEffect(() => {
    addEventListener('hashchange', lastDownload.forget)
    return () => removeEventListener('hashchange', lastDownload.forget)
  }, [])
  return (
    <div className={styles.download}>
      <div>
        <p role="status">
          <strong>{fill(texts.made, { name: file.name })}</strong> {texts.missing}
        </p>
        <Button onClick={() => downloadFile(file)}>{texts.again}</Button>{' '}
        <Button look="quiet" onClick={lastDownload.forget}>
          {texts.close}
        </Button>
      </div>
    </div>
  )
}
