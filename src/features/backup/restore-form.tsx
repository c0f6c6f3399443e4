import { useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { RestoreChoice } from '../../domain/backup/plan-restore.ts'
import type { BackupTexts } from '../../texts/catalogue.ts'
import { fill, fillPlural } from '../../texts/fill.ts'
import styles from './backup-screen.module.css'

/** A record that is on this device already, but differs; already worded. */
export type AskedRecord = { key: string; name: string; standing: string }

/** What is in a backup, already worded. */
export type OpenedBackup = {
  day: string
  isNew: number
  isSame: number
  faulty: string[]
  asked: AskedRecord[]
}

export type Choices = Record<string, RestoreChoice>

/** Writes all or nothing; says how many were put back, or in words why nothing was. */
export type Restore = (
  choices: Choices,
) => Promise<{ ok: true; count: number } | { ok: false; reason: string }>

type RestoreFormProps = {
  opened: OpenedBackup
  texts: BackupTexts
  onRestore: Restore
  /** Closes the form, with what was done in words. */
  onClose: (done: string | null) => void
}

const choiceNames = ['skip', 'replace', 'both'] as const

/** What is in the backup, and a choice for each record that is here already in another state. */
export function RestoreForm({ opened, texts, onRestore, onClose }: RestoreFormProps) {
  const [choices, setChoices] = useState<Choices>({})
  const [reason, setReason] = useState<string | null>(null)
  const restore = async () => {
    setReason(null)
    const outcome = await onRestore(choices)
    if (!outcome.ok) setReason(outcome.reason)
    else onClose(outcome.count === 0 ? texts.doneNone : fillPlural(texts.done, outcome.count))
  }
  const hasWork = opened.isNew + opened.asked.length > 0
  return (
    <Notice tone="info" title={fill(texts.insideTitle, { date: opened.day })} heading={3} takesFocus>
      <Contents opened={opened} texts={texts} />
      {opened.asked.length > 0 && (
        <AskedRecords
          asked={opened.asked}
          texts={texts}
          choices={choices}
          onChoose={(key, choice) => setChoices((known) => ({ ...known, [key]: choice }))}
        />
      )}
      {reason && (
        <Notice tone="error" title={texts.failedTitle}>
          <p>{reason}</p>
        </Notice>
      )}
      {!hasWork && <p>{texts.nothing}</p>}
      <div className={styles.actions}>
        <Button onClick={() => onClose(null)}>{texts.cancel}</Button>
        {hasWork && (
          <Button look="primary" onClick={() => void restore()}>
            {texts.restore}
          </Button>
        )}
      </div>
    </Notice>
  )
}

function Contents({ opened, texts }: Pick<RestoreFormProps, 'opened' | 'texts'>) {
  return (
    <>
      {opened.isNew > 0 && <p>{fillPlural(texts.counts.new, opened.isNew)}</p>}
      {opened.isSame > 0 && <p>{fillPlural(texts.counts.same, opened.isSame)}</p>}
      {opened.faulty.length > 0 && (
        <>
          <p>{fillPlural(texts.counts.faulty, opened.faulty.length)}</p>
          <ul>
            {opened.faulty.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

type AskedRecordsProps = {
  asked: AskedRecord[]
  texts: BackupTexts
  choices: Choices
  onChoose: (key: string, choice: RestoreChoice) => void
}

function AskedRecords({ asked, texts, choices, onChoose }: AskedRecordsProps) {
  return (
    <>
      <h4>{texts.askTitle}</h4>
      <ul className={styles.records}>
        {asked.map(({ key, name, standing }) => (
          <li key={key}>
            <p>
              <strong>{name}</strong>
            </p>
            <p>{standing}</p>
            <select
              aria-label={name}
              value={choices[key] ?? 'skip'}
              onChange={(event) => onChoose(key, event.target.value as RestoreChoice)}
            >
              {choiceNames.map((choice) => (
                <option key={choice} value={choice}>
                  {texts.choices[choice]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </>
  )
}
