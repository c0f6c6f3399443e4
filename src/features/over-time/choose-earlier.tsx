import { useId, useState } from 'react'
import { FileButton } from '../../components/file-button/file-button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { RefusedFile, type FileProblem } from '../../components/refused-file/refused-file.tsx'
import type { NotEarlier } from '../../domain/over-time/earlier-scans.ts'
import type { InterfaceTexts, OverTimeTexts } from '../../texts/catalogue.ts'
import { fillPlural } from '../../texts/fill.ts'
import styles from './over-time.module.css'

/** What came of a chosen file: it now lies beside this scan, cannot be read, or is no earlier scan of this company. */
export type EarlierFileAnswer =
  | { outcome: 'opened' }
  | { outcome: 'refused'; problems: FileProblem[] }
  | { outcome: 'not-earlier'; why: NotEarlier }

export type ChooseEarlierProps = {
  texts: OverTimeTexts
  fileTexts: InterfaceTexts['files']
  /** The earlier scans at hand, the latest first, named by their day. */
  choices: { id: string; day: string }[]
  chosen: string | null
  onChoose: (id: string) => void
  /** Null where files are opened elsewhere, as in a dossier. */
  onOpen: ((file: File) => Promise<EarlierFileAnswer>) | null
}

/** Chooses which earlier scan lies beside this one: of this device, or from a file. */
export function ChooseEarlier({ texts, fileTexts, choices, chosen, onChoose, onOpen }: ChooseEarlierProps) {
  const id = useId()
  const [answer, setAnswer] = useState<EarlierFileAnswer | null>(null)
  const open = async (file: File) => {
    setAnswer(null)
    if (onOpen) setAnswer(await onOpen(file))
  }
  return (
    <>
      {choices.length > 1 && (
        <p>
          <label htmlFor={`${id}-which`}>{texts.compare.which}</label>{' '}
          <select
            id={`${id}-which`}
            className={styles.which}
            value={chosen ?? ''}
            onChange={(event) => onChoose(event.currentTarget.value)}
          >
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.day}
              </option>
            ))}
          </select>
        </p>
      )}
      {onOpen && (
        <>
          <p id={`${id}-text`}>{texts.compare.text}</p>
          <FileButton
            label={texts.compare.open}
            describedBy={`${id}-text`}
            accept=".json,.pdf,application/json,application/pdf"
            busy={fileTexts.opening}
            onFile={open}
          />
        </>
      )}
      {answer?.outcome === 'refused' && (
        <RefusedFile
          title={fileTexts.refusedTitle}
          problems={answer.problems}
          moreInWords={(count) => fillPlural(fileTexts.moreProblems, count)}
          safe={fileTexts.safe}
        />
      )}
      {answer?.outcome === 'not-earlier' && (
        <Notice tone="error" title={texts.compare.notEarlierTitle} heading={3} takesFocus>
          <p>{texts.compare.notEarlier[answer.why]}</p>
          <p>{fileTexts.safe}</p>
        </Notice>
      )}
    </>
  )
}
