import { useId, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { FileButton } from '../../components/file-button/file-button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { ReadChange, ReadRegister } from '../../domain/register/read-changes.ts'
import type { FollowUpTexts } from '../../texts/catalogue.ts'
import { fillPlural } from '../../texts/fill.ts'
import { ChangePreview, type ChangePreviewProps } from './change-preview.tsx'
import styles from './follow-up.module.css'

export type OpenedRegister = Extract<ReadRegister, { ok: true }> | { ok: false; message: string }

export type StatusPartProps = Pick<ChangePreviewProps, 'sheet' | 'language'> & {
  texts: FollowUpTexts['statuses']
  fileTexts: FollowUpTexts['file']
  /** Reads a file and holds it against the dossiers; says in words why it cannot. */
  onOpen: (file: File) => Promise<OpenedRegister>
  onApply: (changes: readonly ReadChange[]) => void
  onUndo: (changes: readonly ReadChange[]) => void
}

type Step =
  | { name: 'start' }
  | { name: 'opened'; outcome: OpenedRegister }
  | { name: 'applied'; changes: readonly ReadChange[] }
  | { name: 'undone' }

/** Status, day and note back from a sheet: first a preview, then taken over, then still to be undone. */
export function StatusPart(props: StatusPartProps) {
  const { texts, fileTexts, onOpen, onApply, onUndo } = props
  const [step, setStep] = useState<Step>({ name: 'start' })
  const id = useId()
  const apply = (changes: readonly ReadChange[]) => {
    onApply(changes)
    setStep({ name: 'applied', changes })
  }
  const undo = (changes: readonly ReadChange[]) => {
    onUndo(changes)
    setStep({ name: 'undone' })
  }
  return (
    <section className={`${styles.part} ${styles.onScreen}`} aria-labelledby={id}>
      <h2 id={id}>{texts.title}</h2>
      <p id={`${id}-text`}>{texts.text}</p>
      <FileButton
        label={texts.choose}
        describedBy={`${id}-text`}
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        busy={fileTexts.opening}
        onFile={async (file) => setStep({ name: 'opened', outcome: await onOpen(file) })}
      />
      <div className={styles.outcome}>
        {step.name === 'opened' && !step.outcome.ok && (
          <Notice tone="error" title={fileTexts.title} heading={3} takesFocus>
            <p>{step.outcome.message}</p>
            <p>{fileTexts.safe}</p>
          </Notice>
        )}
        {step.name === 'opened' && step.outcome.ok && (
          <ChangePreview
            {...props}
            // A next file begins with its own ticks.
            key={JSON.stringify(step.outcome.changes)}
            read={step.outcome}
            onApply={apply}
            onCancel={() => setStep({ name: 'start' })}
          />
        )}
        {step.name === 'applied' && (
          <Notice tone="good" title={fillPlural(texts.applied, step.changes.length)} heading={3} takesFocus>
            <Button onClick={() => undo(step.changes)}>{texts.undo}</Button>
          </Notice>
        )}
      </div>
      <div role="status">{step.name === 'undone' && <p>{texts.undone}</p>}</div>
    </section>
  )
}
