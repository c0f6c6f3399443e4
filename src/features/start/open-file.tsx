import { useState, type ReactNode } from 'react'
import { FileButton } from '../../components/file-button/file-button.tsx'
import { RefusedFile } from '../../components/refused-file/refused-file.tsx'
import type { ReceivedCopy } from '../../domain/scan/receive-copy.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import { fillPlural } from '../../texts/fill.ts'
import type { ToldProblem } from '../../texts/tell-scan-problem.ts'
import styles from './start-screen.module.css'

/** What came of a chosen file: opened (the app moves on), refused with reasons, or a choice to make. */
export type FileAnswer =
  | { outcome: 'opened' }
  | { outcome: 'refused'; problems: ToldProblem[] }
  | { outcome: 'known'; copy: KnownCopy }

/** A file of a scan that is on this device already: what came of comparing both, or that the stored one cannot be read. */
export type KnownCopy =
  { stored: Scan; incoming: Scan; received: ReceivedCopy } | { stored: null; incoming: Scan }

type OpenFileProps = {
  texts: InterfaceTexts['start']
  fileTexts: InterfaceTexts['files']
  onOpen: (file: File) => Promise<FileAnswer>
  /** What there is to say or to ask about a scan that is here already; `onDone` takes it away. */
  renderKnown: (copy: KnownCopy, onDone: () => void) => ReactNode
}

/** Opens a saved scan; says what is wrong with a file it cannot open, and that nothing was lost. */
export function OpenFile({ texts, fileTexts, onOpen, renderKnown }: OpenFileProps) {
  const [answer, setAnswer] = useState<FileAnswer | null>(null)
  const open = async (file: File) => {
    setAnswer(null)
    setAnswer(await onOpen(file))
  }
  return (
    <section className={styles.section}>
      <h2 id="open-file" tabIndex={-1}>
        {texts.openTitle}
      </h2>
      <p id="open-file-text">{texts.openText}</p>
      <FileButton
        label={texts.openAction}
        describedBy="open-file-text"
        accept=".json,.pdf,application/json,application/pdf"
        busy={fileTexts.opening}
        onFile={open}
      />
      {answer?.outcome === 'refused' && (
        <RefusedFile
          title={fileTexts.refusedTitle}
          problems={answer.problems}
          moreInWords={(count) => fillPlural(fileTexts.moreProblems, count)}
          safe={fileTexts.safe}
        />
      )}
      {answer?.outcome === 'known' && renderKnown(answer.copy, () => setAnswer(null))}
    </section>
  )
}
