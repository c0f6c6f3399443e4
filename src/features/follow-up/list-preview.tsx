import { useId, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import type { ProfileTexts } from '../../content/texts.ts'
import type { EmployerDraft, ListProblem, ReadList } from '../../domain/register/employer-list.ts'
import type { FollowUpTexts } from '../../texts/catalogue.ts'
import { fill, fillPlural } from '../../texts/fill.ts'
import { CardTable, LabelledCell, OwnText, RowHead } from './card-table.tsx'
import styles from './follow-up.module.css'
import { ToldProblems } from './told-problems.tsx'

type ListPreviewProps = {
  read: ReadList
  texts: FollowUpTexts['list']
  profile: ProfileTexts
  onMake: (drafts: readonly EmployerDraft[]) => void
}

/** The employers of a list; who seems known already is only taken along when it is ticked. */
export function ListPreview({ read, texts, profile, onMake }: ListPreviewProps) {
  const { drafts, problems } = read
  const title = useId()
  const [taken, setTaken] = useState<ReadonlySet<number>>(
    () => new Set(drafts.filter(({ same }) => same === null).map(({ row }) => row)),
  )
  const toggle = (row: number) => {
    const next = new Set(taken)
    if (!next.delete(row)) next.add(row)
    setTaken(next)
  }
  const headings = [texts.take, texts.fields.name, ...Object.values(texts.columns)]
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 id={title}>{fillPlural(texts.previewTitle, drafts.length)}</h2>
      <ToldProblems
        title={texts.problemsTitle}
        rowWord={texts.row}
        more={texts.more}
        problems={problems.map((problem) => ({ row: problem.row, text: tell(problem, texts) }))}
      />
      {drafts.length > 0 && (
        <>
          <CardTable caption={fillPlural(texts.previewTitle, drafts.length)} headings={headings}>
            {drafts.map((draft) => (
              <DraftRow
                key={draft.row}
                draft={draft}
                isTaken={taken.has(draft.row)}
                onToggle={() => toggle(draft.row)}
                texts={texts}
                profile={profile}
              />
            ))}
          </CardTable>
          <Button
            look="primary"
            disabled={taken.size === 0}
            onClick={() => onMake(drafts.filter(({ row }) => taken.has(row)))}
          >
            {fillPlural(texts.make, taken.size)}
          </Button>
        </>
      )}
    </section>
  )
}

type DraftRowProps = Pick<ListPreviewProps, 'texts' | 'profile'> & {
  draft: EmployerDraft
  isTaken: boolean
  onToggle: () => void
}

function DraftRow({ draft, isTaken, onToggle, texts, profile }: DraftRowProps) {
  const { employer, contact, same } = draft
  const { columns } = texts
  const lines = [contact.name, contact.role, contact.mail, contact.phone].filter((line) => line !== undefined)
  return (
    <tr role="row">
      <LabelledCell label={texts.take}>
        <input
          type="checkbox"
          className={styles.tick}
          aria-label={fill(texts.takeOf, { name: employer.name })}
          checked={isTaken}
          onChange={onToggle}
        />
      </LabelledCell>
      <RowHead>
        <OwnText>{employer.name}</OwnText>
        {same && (
          <strong className={styles.late}>
            {'row' in same ? fill(texts.twice, { row: same.row }) : texts.known}
          </strong>
        )}
      </RowHead>
      <LabelledCell label={columns.contact}>
        <OwnText>{lines.join('\n') || '–'}</OwnText>
      </LabelledCell>
      <LabelledCell label={columns.sector}>
        {employer.sector ? profile.sectors[employer.sector]?.title : '–'}
      </LabelledCell>
      <LabelledCell label={columns.size}>
        {employer.sizeBand ? profile.sizeBands[employer.sizeBand] : '–'}
      </LabelledCell>
      <LabelledCell label={columns.region}>
        {employer.region ? profile.regions[employer.region] : '–'}
      </LabelledCell>
    </tr>
  )
}

function tell({ field, code, value }: ListProblem, texts: FollowUpTexts['list']): string {
  return fill(texts.problems[code], { field: texts.fields[field], value })
}
