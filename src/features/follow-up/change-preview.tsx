import { useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { Language } from '../../content/texts.ts'
import type { ReadChange, ReadRegister, RowProblem } from '../../domain/register/read-changes.ts'
import type { FollowUpTexts, RegisterSheetTexts } from '../../texts/catalogue.ts'
import { dayInWords, fill, fillPlural } from '../../texts/fill.ts'
import { CardTable, LabelledCell, OwnText, RowHead } from './card-table.tsx'
import styles from './follow-up.module.css'
import { ToldProblems } from './told-problems.tsx'

export type ChangePreviewProps = {
  read: Extract<ReadRegister, { ok: true }>
  texts: FollowUpTexts['statuses']
  sheet: RegisterSheetTexts
  language: Language
  onApply: (changes: readonly ReadChange[]) => void
  onCancel: () => void
}

/** What a sheet would change, row by row. A change that clashes with the dossier is only taken when it is ticked. */
export function ChangePreview(props: ChangePreviewProps) {
  const { read, texts, onApply, onCancel } = props
  const { changes, unchanged, absent, problems } = read
  const [taken, setTaken] = useState<ReadonlySet<ReadChange>>(
    () => new Set(changes.filter(({ isConflict }) => !isConflict)),
  )
  const toggle = (change: ReadChange) => {
    const next = new Set(taken)
    if (!next.delete(change)) next.add(change)
    setTaken(next)
  }
  const title = changes.length === 0 ? texts.nothingTitle : fillPlural(texts.previewTitle, changes.length)
  return (
    <>
      <Notice tone="info" title={title} heading={3} takesFocus>
        {unchanged > 0 && <p>{fillPlural(texts.unchanged, unchanged)}</p>}
        {absent > 0 && <p>{fillPlural(texts.absent, absent)}</p>}
      </Notice>
      {changes.some(({ isConflict }) => isConflict) && (
        <Notice tone="attention" title={texts.conflictTitle}>
          <p>{texts.conflict}</p>
        </Notice>
      )}
      {changes.length > 0 && <ChangeTable {...props} taken={taken} onToggle={toggle} />}
      <ToldProblems
        title={texts.problemsTitle}
        rowWord={texts.row}
        more={texts.more}
        problems={problems.map((problem) => ({ row: problem.row, text: tell(problem, texts) }))}
      />
      {changes.length > 0 && (
        <p className={styles.buttons}>
          <Button
            look="primary"
            disabled={taken.size === 0}
            onClick={() => onApply(changes.filter((change) => taken.has(change)))}
          >
            {fillPlural(texts.apply, taken.size)}
          </Button>
          <Button onClick={onCancel}>{texts.cancel}</Button>
        </p>
      )}
    </>
  )
}

type ChangeTableProps = ChangePreviewProps & {
  taken: ReadonlySet<ReadChange>
  onToggle: (change: ReadChange) => void
}

function ChangeTable({ read, texts, sheet, language, taken, onToggle }: ChangeTableProps) {
  const { columns } = texts
  const word = (field: ReadChange['field'], value: string) => {
    if (value === '') return texts.empty
    if (field === 'status') return sheet.statuses[value as keyof typeof sheet.statuses]
    return field === 'due' ? dayInWords(value, language) : value
  }
  return (
    <CardTable
      caption={fillPlural(texts.previewTitle, read.changes.length)}
      headings={Object.values(columns)}
    >
      {read.changes.map((change) => {
        const { field, what, employer, from, to, isConflict } = change
        const name = fill(texts.take, { field: texts.fields[field], what, employer })
        return (
          <tr role="row" key={`${change.agreement}/${field}`}>
            <LabelledCell label={columns.take}>
              <input
                type="checkbox"
                className={styles.tick}
                aria-label={name}
                checked={taken.has(change)}
                onChange={() => onToggle(change)}
              />
            </LabelledCell>
            <RowHead>
              <OwnText>{employer}</OwnText>
            </RowHead>
            <LabelledCell label={columns.what}>
              <OwnText>{what}</OwnText>
            </LabelledCell>
            <LabelledCell label={columns.field}>{texts.fields[field]}</LabelledCell>
            <LabelledCell label={columns.from}>
              <OwnText>{word(field, from)}</OwnText>
              {isConflict && <strong className={styles.late}>{texts.conflictMark}</strong>}
            </LabelledCell>
            <LabelledCell label={columns.to}>
              <OwnText>{word(field, to)}</OwnText>
            </LabelledCell>
          </tr>
        )
      })}
    </CardTable>
  )
}

function tell({ code, value }: RowProblem, texts: FollowUpTexts['statuses']): string {
  return fill(texts.problems[code], { value })
}
