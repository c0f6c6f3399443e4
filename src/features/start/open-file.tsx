import { useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
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

const shownProblems = 10

/** Opens a saved scan; says what is wrong with a file it cannot open, and that nothing was lost. */
export function OpenFile({ texts, fileTexts, onOpen }: OpenFileProps) {
  const [answer, setAnswer] = useState<FileAnswer | null>(null)
  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    setAnswer(null)
    setAnswer(await onOpen(file))
    // The same file may be chosen again after it was mended.
    input.value = ''
  }
  return (
    <section className={styles.section}>
      <h2>{texts.openTitle}</h2>
      <p id="open-file-text">{texts.openText}</p>
      <input
        id="open-file"
        className={styles.file}
        type="file"
        accept=".json,application/json"
        aria-describedby="open-file-text"
        onChange={(event) => void open(event.currentTarget)}
      />
      <label className={styles.fileLabel} htmlFor="open-file">
        {texts.openAction}
      </label>
      {answer?.outcome === 'refused' && <Refused problems={answer.problems} texts={fileTexts} />}
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

function Refused({ problems, texts }: { problems: ToldProblem[]; texts: InterfaceTexts['files'] }) {
  const more = problems.length - shownProblems
  return (
    <Notice tone="error" title={texts.refusedTitle} heading={3} takesFocus>
      <ul>
        {problems.slice(0, shownProblems).map(({ field, problem, cure }, index) => (
          <li key={`${index} ${field}`}>
            <strong>{field}</strong>: {problem} {cure}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{fillPlural(texts.moreProblems, more)}</p>}
      <p>{texts.safe}</p>
    </Notice>
  )
}
