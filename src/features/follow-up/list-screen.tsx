import { useId, useState } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { FileButton } from '../../components/file-button/file-button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { Page } from '../../components/page/page.tsx'
import type { ProfileTexts } from '../../content/texts.ts'
import type { EmployerDraft, ReadList } from '../../domain/register/employer-list.ts'
import type { ColumnMap, FoundList } from '../../domain/register/list-headings.ts'
import type { FollowUpTexts } from '../../texts/catalogue.ts'
import { fillPlural } from '../../texts/fill.ts'
import styles from './follow-up.module.css'
import { ListColumns } from './list-columns.tsx'
import { ListPreview } from './list-preview.tsx'

export type OpenedList = { ok: true; list: FoundList } | { ok: false; message: string }

export type ListScreenProps = {
  texts: FollowUpTexts
  profile: ProfileTexts
  product: string
  hrefs: { dossiers: string }
  /** Finds the list in a file; says in words why it cannot. */
  onOpen: (file: File) => Promise<OpenedList>
  /** Reads the list with these columns, beside the dossiers there are. */
  onRead: (list: FoundList, columns: ColumnMap) => ReadList
  /** Makes dossiers and gives their ids. */
  onMake: (drafts: readonly EmployerDraft[]) => string[]
  onUndo: (dossiers: readonly string[]) => void
}

type Step =
  | { name: 'start' }
  | { name: 'refused'; message: string }
  | { name: 'found'; list: FoundList; columns: ColumnMap }
  | { name: 'made'; dossiers: string[] }
  | { name: 'undone' }

/** Dossiers out of a list the adviser has: which column is what, who is in it, and then made. */
export function ListScreen(props: ListScreenProps) {
  const { product, hrefs, onOpen } = props
  const texts = props.texts.list
  const [step, setStep] = useState<Step>({ name: 'start' })
  const id = useId()
  const above = (
    <ButtonLink look="quiet" href={hrefs.dossiers}>
      {texts.back}
    </ButtonLink>
  )
  const open = async (file: File) => {
    const opened = await onOpen(file)
    if (opened.ok) setStep({ name: 'found', list: opened.list, columns: opened.list.columns })
    else setStep({ name: 'refused', message: opened.message })
  }
  return (
    <Page title={texts.title} lead={texts.lead} above={above} width="wide" product={product}>
      <p>{texts.why}</p>
      <p id={id} className={styles.quiet}>
        {texts.chooseText}
      </p>
      <FileButton
        label={texts.choose}
        describedBy={id}
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        busy={props.texts.file.opening}
        onFile={open}
      />
      <div className={styles.outcome}>
        <Outcome {...props} step={step} onStep={setStep} />
      </div>
    </Page>
  )
}

type OutcomeProps = ListScreenProps & { step: Step; onStep: (step: Step) => void }

function Outcome({ step, onStep, ...props }: OutcomeProps) {
  const { file, list: texts } = props.texts
  if (step.name === 'refused')
    return (
      <Notice tone="error" title={file.title} heading={2} takesFocus>
        <p>{step.message}</p>
        <p>{file.safe}</p>
      </Notice>
    )
  if (step.name === 'made')
    return (
      <Notice tone="good" title={fillPlural(texts.made, step.dossiers.length)} heading={2} takesFocus>
        <div className={styles.buttons}>
          <ButtonLink look="primary" href={props.hrefs.dossiers}>
            {texts.back}
          </ButtonLink>
          <Button
            onClick={() => {
              props.onUndo(step.dossiers)
              onStep({ name: 'undone' })
            }}
          >
            {texts.undo}
          </Button>
        </div>
      </Notice>
    )
  if (step.name === 'undone')
    return (
      <Notice tone="info" takesFocus>
        <p>{texts.undone}</p>
      </Notice>
    )
  return step.name === 'found' ? <Found {...props} step={step} onStep={onStep} /> : null
}

type FoundProps = ListScreenProps & {
  step: Extract<Step, { name: 'found' }>
  onStep: (step: Step) => void
}

function Found({ step, onStep, onRead, onMake, profile, ...props }: FoundProps) {
  const { list, columns } = step
  const texts = props.texts.list
  return (
    <>
      <ListColumns
        headings={list.headings}
        columns={columns}
        texts={texts}
        onColumns={(next) => onStep({ ...step, columns: next })}
      />
      {columns.name === null ? (
        <Notice tone="attention">
          <p>{texts.nameMissing}</p>
        </Notice>
      ) : (
        <ListPreview
          // Other columns make other employers, with ticks of their own.
          key={JSON.stringify(columns)}
          read={onRead(list, columns)}
          texts={texts}
          profile={profile}
          onMake={(drafts) => onStep({ name: 'made', dossiers: onMake(drafts) })}
        />
      )}
    </>
  )
}
