import { useState, type ReactNode } from 'react'
import { Button } from '../../components/button/button.tsx'
import { FileButton } from '../../components/file-button/file-button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { Page } from '../../components/page/page.tsx'
import type { BackupTexts } from '../../texts/catalogue.ts'
import { fill, fillPlural } from '../../texts/fill.ts'
import styles from './backup-screen.module.css'
import { RestoreForm, type OpenedBackup, type Restore } from './restore-form.tsx'

/** A file that was chosen: what is in it, or why it cannot be opened, in words. */
export type BackupAnswer = { ok: true; opened: OpenedBackup } | { ok: false; problem: string }

type BackupScreenProps = {
  texts: BackupTexts
  product: string
  scans: number
  dossiers: number
  hasUnreadable: boolean
  /** The moment of the last backup of this device in words; null for none. */
  last: { date: string; time: string } | null
  /** Saves the file; tells its name, and whether the day could be remembered. */
  onSave: () => Promise<{ name: string; isRemembered: boolean }>
  /** Stands before the button: a way to lock the file. */
  lock?: ReactNode
  onOpen: (file: File) => Promise<BackupAnswer>
  onRestore: Restore
}

/** All that this device holds as one file, and back again. */
export function BackupScreen(props: BackupScreenProps) {
  const { texts } = props
  return (
    <Page title={texts.title} lead={texts.lead} width="form" product={props.product}>
      <SaveSection {...props} />
      <RestoreSection {...props} />
    </Page>
  )
}

function SaveSection({ texts, scans, dossiers, hasUnreadable, last, onSave, lock }: BackupScreenProps) {
  const [saved, setSaved] = useState<{ name: string; isRemembered: boolean } | null>(null)
  const counts = {
    scans: fillPlural(texts.scans, scans),
    dossiers: fillPlural(texts.dossiers, dossiers),
  }
  const isEmpty = scans + dossiers === 0 && !hasUnreadable
  return (
    <section className={styles.section}>
      <h2>{texts.saveTitle}</h2>
      <p>{isEmpty ? texts.empty : fill(texts.holds, counts)}</p>
      {hasUnreadable && <Notice tone="attention">{texts.notRead}</Notice>}
      <p>{last ? fill(texts.last, last) : texts.never}</p>
      {!isEmpty && (
        <>
          <p>{texts.secret}</p>
          {lock}
          <Button look="primary" onClick={() => void onSave().then(setSaved)}>
            {texts.save}
          </Button>
        </>
      )}
      <div role="status">
        {saved && (
          <Notice tone="good" title={fill(texts.saved, { name: saved.name })}>
            {saved.isRemembered ? null : <p>{texts.notRemembered}</p>}
          </Notice>
        )}
      </div>
    </section>
  )
}

function RestoreSection({ texts, onOpen, onRestore }: BackupScreenProps) {
  const [answer, setAnswer] = useState<BackupAnswer | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const open = async (file: File) => {
    setDone(null)
    setAnswer(null)
    setAnswer(await onOpen(file))
  }
  const close = (words: string | null) => {
    setAnswer(null)
    setDone(words)
  }
  return (
    <section className={styles.section}>
      <h2>{texts.restoreTitle}</h2>
      <p id="restore-text">{texts.restoreText}</p>
      <FileButton
        label={texts.choose}
        describedBy="restore-text"
        accept=".json,application/json"
        busy={texts.opening}
        onFile={open}
      />
      {answer && !answer.ok && (
        <Notice tone="error" title={texts.refusedTitle} heading={3} takesFocus>
          <p>{answer.problem}</p>
          <p>{texts.safe}</p>
        </Notice>
      )}
      {answer?.ok && (
        <RestoreForm opened={answer.opened} texts={texts} onRestore={onRestore} onClose={close} />
      )}
      <div role="status">
        {done && (
          <Notice tone="good" title={done}>
            {null}
          </Notice>
        )}
      </div>
    </section>
  )
}
