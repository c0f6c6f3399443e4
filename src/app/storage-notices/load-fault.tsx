import { use } from 'react'
import { Notice } from '../../components/notice/notice.tsx'
import type { Language } from '../../content/texts.ts'
import type { StorageFault } from '../../storage/storage-fault.ts'
import { loadTexts } from '../texts/texts.ts'
import styles from './storage-notices.module.css'

/** Why nothing could be read from this device: what happened, what is safe, what to do. */
export function LoadFault({ fault, language }: { fault: StorageFault; language: Language }) {
  const { faults } = use(loadTexts(language, 'storage'))
  const { title, text } = fault === 'newer-version' ? faults.newer : faults.refused
  return (
    <div className={styles.place} role="status">
      <Notice tone="attention" title={title} heading={2}>
        <p>{text}</p>
      </Notice>
    </div>
  )
}
