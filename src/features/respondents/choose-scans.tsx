import { useId, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Choice, ChoiceList } from '../../components/choice/choice.tsx'
import { FileButton } from '../../components/file-button/file-button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { RefusedFile } from '../../components/refused-file/refused-file.tsx'
import type { InterfaceTexts, RespondentsTexts } from '../../texts/catalogue.ts'
import { fill, fillPlural } from '../../texts/fill.ts'
import type { BesideAnswer, ScanChoice } from './respondents-view.ts'
import styles from './respondents.module.css'

export type ChooseScansProps = {
  texts: RespondentsTexts
  fileTexts: InterfaceTexts['files']
  choices: readonly ScanChoice[]
  onChoose: (id: string, isChosen: boolean) => void
  /** Null where files are opened elsewhere, as in a dossier. */
  onOpen: ((file: File) => Promise<BesideAnswer>) | null
}

/** Which scans lie beside each other: those at hand, and files that are opened here and not kept. */
export function ChooseScans({ texts, fileTexts, choices, onChoose, onOpen }: ChooseScansProps) {
  const id = useId()
  const [answer, setAnswer] = useState<BesideAnswer | null>(null)
  const open = async (file: File) => {
    setAnswer(null)
    if (onOpen) setAnswer(await onOpen(file))
  }
  return (
    <section className={styles.onScreenOnly} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{texts.choose.title}</h2>
      {choices.length > 0 && (
        <fieldset className={styles.choices}>
          <legend className={styles.hiddenText}>{texts.choose.title}</legend>
          <ChoiceList isWide>
            {choices.map((choice) => (
              <Choice
                key={choice.id}
                type="checkbox"
                checked={choice.isChosen}
                hint={choice.described}
                onChange={(event) => onChoose(choice.id, event.currentTarget.checked)}
              >
                {choice.name}
              </Choice>
            ))}
          </ChoiceList>
        </fieldset>
      )}
      {onOpen && (
        <>
          <p id={`${id}-text`}>{texts.choose.openText}</p>
          <FileButton
            label={texts.choose.open}
            describedBy={`${id}-text`}
            accept=".json,.pdf,application/json,application/pdf"
            busy={fileTexts.opening}
            onFile={open}
          />
        </>
      )}
      {answer && (
        <div className={styles.message}>
          <AnswerToFile answer={answer} texts={texts} fileTexts={fileTexts} onDone={() => setAnswer(null)} />
        </div>
      )}
    </section>
  )
}

type AnswerToFileProps = Pick<ChooseScansProps, 'texts' | 'fileTexts'> & {
  answer: BesideAnswer
  onDone: () => void
}

function AnswerToFile({ answer, texts: { choose }, fileTexts, onDone }: AnswerToFileProps) {
  switch (answer.outcome) {
    case 'opened':
      return null
    case 'refused':
      return (
        <RefusedFile
          title={fileTexts.refusedTitle}
          problems={answer.problems}
          moreInWords={(count) => fillPlural(fileTexts.moreProblems, count)}
          safe={fileTexts.safe}
        />
      )
    case 'ask':
      return (
        <Notice tone="attention" title={choose.askTitle} heading={3} takesFocus>
          <p>
            {choose.askWhy[answer.why]} {fill(choose.askWhat, { company: answer.company })}
          </p>
          <div className={styles.actions}>
            <Button
              onClick={() => {
                answer.accept()
                onDone()
              }}
            >
              {choose.askYes}
            </Button>
            <Button onClick={onDone}>{choose.askNo}</Button>
          </div>
        </Notice>
      )
    case 'same-scan':
    case 'empty':
      return (
        <Notice
          tone="error"
          title={answer.outcome === 'empty' ? choose.emptyTitle : choose.sameTitle}
          heading={3}
          takesFocus
        >
          <p>{answer.outcome === 'empty' ? choose.emptyText : choose.sameText}</p>
          <p>{fileTexts.safe}</p>
        </Notice>
      )
  }
}
