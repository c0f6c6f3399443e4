import { useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { FileButton } from '../../components/file-button/file-button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { RefusedFile } from '../../components/refused-file/refused-file.tsx'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import { fill, fillPlural } from '../../texts/fill.ts'
import type { ToldProblem } from '../../texts/tell-scan-problem.ts'
import styles from './start-screen.module.css'

/** What came of a chosen file: opened (the app moves on), refused with reasons, or a choice to make. */
export type FileAnswer =
  | { outcome: 'opened' }
  | { outcome: 'refused'; problems: ToldProblem[] }
  | { outcome: 'same-scan'; file: string; stored: string; useFile: () => void; keepStored: () => void }

type OpenFileProps = {
  texts: InterfaceTexts['start']
  fileTexts: InterfaceTexts['files']
  onOpen: (file: File) => Promise<FileAnswer>
}

/** Opens a saved scan; says what is wrong with a file it cannot open, and that nothing was lost. */
export function OpenFile({ texts, fileTexts, onOpen }: OpenFileProps) {
  const [answer, setAnswer] = useState<FileAnswer | null>(null)
  const open = async (file: File) => {
    setAnswer(null)
    setAnswer(await onOpen(file))
  }
  return (
    <section className={styles.section}>
      <h2>{texts.openTitle}</h2>
      <p id="open-file-text">{texts.openText}</p>
      <FileButton
        label={texts.openAction}
        describedBy="open-file-text"
        accept=".json,.pdf,application/json,application/pdf"
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
      {answer?.outcome === 'same-scan' && (
        <Notice tone="attention" title={fileTexts.sameTitle} heading={3} takesFocus>
          <p>{fill(fileTexts.sameText, { file: answer.file, stored: answer.stored })}</p>
          <p>
            <Button onClick={answer.useFile}>{fileTexts.useFile}</Button>{' '}
            <Button onClick={answer.keepStored}>{fileTexts.keepStored}</Button>
          </p>
        </Notice>
      )}
    </section>
  )
}
