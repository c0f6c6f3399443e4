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
  const { isBusy, failure, attempt, forget } = useAttempt(() => dialog.current?.close())
  const [dossiers, setDossiers] = useState(0)
  const [kept, setKept] = useState(noneUnseen)
  const ask = () => {
    forget()
    // A device that cannot be read has no backup to offer either.
    countDossiers().then(setDossiers, () => setDossiers(0))
    void (unseen?.count() ?? Promise.resolve(noneUnseen)).then(setKept, () => setKept(noneUnseen))
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
        {dossiers > 0 && <DossiersToo {...{ texts, dossiers, onLeave: () => dialog.current?.close() }} />}
        {unseen && kept.scans + kept.dossiers > 0 && (
          <KeptToo {...{ texts, kept, onSave: () => attempt(unseen.onSaveBackup, texts.eraseKeptFailed) }} />
        )}
        {failure && (
          <Notice tone="error" title={failure}>
            {null}
          </Notice>
        )}
        <div role="status">{isBusy && <p>{texts.eraseBusy}</p>}</div>
        <div className={styles.dialogActions}>
          <Button onClick={() => dialog.current?.close()}>{texts.cancel}</Button>
          <Button look="primary" aria-disabled={isBusy} onClick={() => attempt(onErase, texts.eraseFailed)}>
            {texts.eraseConfirm}
          </Button>
        </div>
      </dialog>
    </>
  )
}

/** Does one thing at a time and calls `onDone` after it, or keeps in words that it failed. */
function useAttempt(onDone: () => void) {
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const attempt = (work: () => Promise<void>, failed: string) => {
    if (isBusy) return
    setIsBusy(true)
    setFailure(null)
    void work()
      .then(onDone, () => setFailure(failed))
      .then(() => setIsBusy(false))
  }
  return { isBusy, failure, attempt, forget: () => setFailure(null) }
}

function DossiersToo({
  texts,
  dossiers,
  onLeave,
}: {
  texts: EraseDialogProps['texts']
  dossiers: number
  onLeave: () => void
}) {
  return (
    <p>
      {fill(texts.eraseDossiers, { count: dossiers })}{' '}
      <a href={href(paths.backup)} onClick={onLeave}>
        {texts.eraseBackup}
      </a>
    </p>
  )
}

function KeptToo({
  texts,
  kept,
  onSave,
}: {
  texts: EraseDialogProps['texts']
  kept: typeof noneUnseen
  onSave: () => void
}) {
  return (
    <>
      <p>{fill(texts.eraseKept, kept)}</p>
      <Button onClick={onSave}>{texts.eraseKeptBackup}</Button>
    </>
  )
}
