import { useRef, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import styles from './layout.module.css'

type EraseDialogProps = { texts: InterfaceTexts['shell']; onErase: () => Promise<void> }

/** "Wis alles": asks once, because it cannot be undone. */
export function EraseDialog({ texts, onErase }: EraseDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const erase = async () => {
    try {
      await onErase()
      setHasFailed(false)
      dialog.current?.close()
    } catch {
      setHasFailed(true)
    }
  }
  const ask = () => {
    setHasFailed(false)
    dialog.current?.showModal()
  }
  return (
    <>
      <Button look="quiet" onClick={ask}>
        {texts.eraseLink}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="erase-title">
        <h2 id="erase-title">{texts.eraseTitle}</h2>
        <p>{texts.eraseText}</p>
        {hasFailed && (
          <Notice tone="error" title={texts.eraseFailed}>
            {null}
          </Notice>
        )}
        <div className={styles.dialogActions}>
          <Button onClick={() => dialog.current?.close()}>{texts.cancel}</Button>
          <Button look="primary" onClick={() => void erase()}>
            {texts.eraseConfirm}
          </Button>
        </div>
      </dialog>
    </>
  )
}
