import { useRef, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import { href, paths } from '../paths.ts'
import styles from './layout.module.css'

export type EraseDialogProps = {
  texts: InterfaceTexts['shell']
  onErase: () => Promise<void>
  /** How many dossiers would go too. */
  countDossiers: () => Promise<number>
  /** What the device keeps out of sight in "only this session"; null where nothing is out of sight. */
  unseen: UnseenOnDevice | null
}

/** What goes too although no screen shows it. */
export type UnseenOnDevice = {
  count: () => Promise<{ scans: number; dossiers: number }>
  onSaveBackup: () => Promise<void>
}

const noneUnseen = { scans: 0, dossiers: 0 }

/** "Wis alles": asks once, because it cannot be undone, and offers a backup where there are dossiers. */
export function EraseDialog({ texts, onErase, countDossiers, unseen }: EraseDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const [dossiers, setDossiers] = useState(0)
  const [kept, setKept] = useState(noneUnseen)
  const erase = async () => {
    try {
      await onErase()
      dialog.current?.close()
    } catch {
      setHasFailed(true)
    }
  }
  const ask = () => {
    setHasFailed(false)
    // A device that cannot be read has no backup to offer either.
    countDossiers().then(setDossiers, () => setDossiers(0))
    void (unseen?.count() ?? Promise.resolve(noneUnseen)).then(setKept, () => setKept(noneUnseen))
    dialog.current?.showModal()
  }
  // What is told of a download stands on the page below.
  const saveUnseen = ({ onSaveBackup }: UnseenOnDevice) => {
    dialog.current?.close()
    return onSaveBackup()
  }
  return (
    <>
      <Button look="quiet" onClick={ask}>
        {texts.eraseLink}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="erase-title">
        <h2 id="erase-title">{texts.eraseTitle}</h2>
        <p>{texts.eraseText}</p>
        {dossiers > 0 && (
          <p>
            {fill(texts.eraseDossiers, { count: dossiers })}{' '}
            <a href={href(paths.backup)} onClick={() => dialog.current?.close()}>
              {texts.eraseBackup}
            </a>
          </p>
        )}
        {unseen && kept.scans + kept.dossiers > 0 && (
          <>
            <p>{fill(texts.eraseKept, kept)}</p>
            <Button onClick={() => void saveUnseen(unseen)}>{texts.eraseKeptBackup}</Button>
          </>
        )}
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
