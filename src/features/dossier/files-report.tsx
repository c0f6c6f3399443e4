import { inOneDirection } from '../../components/page/one-direction.ts'
import { useEffect, useRef } from 'react'
import { Button } from '../../components/button/button.tsx'
import { RefusedFile } from '../../components/refused-file/refused-file.tsx'
import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import { judgeScan } from '../../domain/dossier/sort-in.ts'
import { fill, fillPlural, listInWords } from '../../texts/fill.ts'
import { CopyQuestion } from './copy-question.tsx'
import styles from './opening.module.css'
import type { OpeningView } from './opening-view.ts'
import type { FileItem, Placing, useOpening } from './use-opening.ts'
import { WhereQuestion } from './where-question.tsx'

type FilesReportProps = {
  view: OpeningView
  opening: ReturnType<typeof useOpening>
  dossiers: readonly Dossier[]
}

/** What came of the files: how many of each, then what still has to be answered, then a line for each. */
export function FilesReport({ view, opening, dossiers }: FilesReportProps) {
  const { texts } = view
  const { left, round, settle, close } = opening
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (round > 0) heading.current?.focus()
  }, [round])
  if (opening.items.length === 0 || left > 0) return null
  const items = opening.items.map((item) => settled(item, dossiers))
  const isWaiting = items.some(({ state }) => state === 'waiting')
  return (
    <div className={styles.report}>
      <h3 ref={heading} tabIndex={-1}>
        {texts.reportTitle}
      </h3>
      <p role="status">{countsInWords(items, view)}</p>
      {items.map((item) => (
        <Question
          key={item.key}
          {...{ item, view, dossiers }}
          onPlace={(placing) => item.state === 'waiting' && settle(item.key, item.scan, placing)}
        />
      ))}
      <ul className={styles.lines}>
        {items.map((item) => (
          <DoneLine key={item.key} item={item} view={view} />
        ))}
      </ul>
      {items.map((item) => item.state === 'refused' && <Refused key={item.key} item={item} view={view} />)}
      {!isWaiting && <Button onClick={close}>{texts.close}</Button>}
    </div>
  )
}

/** Another answer may have brought the same scan in: then nothing has to be asked any more. */
function settled(item: FileItem, dossiers: readonly Dossier[]): FileItem {
  if (item.state !== 'waiting') return item
  const verdict = judgeScan(item.scan, dossiers)
  if (verdict.kind !== 'same' && verdict.kind !== 'older') return item
  const { id, employer } = verdict.dossier
  const { key, file } = item
  return { key, file, state: 'done', outcome: verdict.kind, dossier: { id, employer: employer.name } }
}

type QuestionProps = {
  item: FileItem
  view: OpeningView
  dossiers: readonly Dossier[]
  onPlace: (placing: Placing) => void
}

function Question({ item, view, dossiers, onPlace }: QuestionProps) {
  if (item.state !== 'waiting') return null
  const { file, scan } = item
  const verdict = judgeScan(scan, dossiers)
  if (verdict.kind === 'newer' || verdict.kind === 'apart')
    return <CopyQuestion {...{ file, scan, verdict, view, onPlace }} />
  const candidates = verdict.kind === 'where' ? verdict.candidates : []
  return <WhereQuestion {...{ file, scan, candidates, dossiers, view, onPlace }} />
}

const counted = ['opened', 'known', 'older', 'skipped', 'refused', 'waiting'] as const

function countOf(item: FileItem): (typeof counted)[number] {
  if (item.state !== 'done') return item.state
  if (item.outcome === 'same') return 'known'
  if (item.outcome === 'older' || item.outcome === 'skipped') return item.outcome
  return 'opened'
}

function countsInWords(items: readonly FileItem[], { texts, language }: OpeningView): string {
  const parts = counted.flatMap((name) => {
    const count = items.filter((item) => countOf(item) === name).length
    return count > 0 ? [fillPlural(texts.counts[name], count)] : []
  })
  return `${listInWords(parts, language)}.`
}

function DoneLine({ item, view }: { item: FileItem; view: OpeningView }) {
  if (item.state !== 'done') return null
  const { texts, hrefOfDossier } = view
  const { file, outcome, dossier } = item
  const employer = inOneDirection(dossier?.employer ?? '')
  return (
    <li>
      {fill(texts.lines[outcome], { file: inOneDirection(file), employer })}{' '}
      {dossier && <a href={hrefOfDossier(dossier.id)}>{fill(texts.toDossier, { employer })}</a>}
    </li>
  )
}

function Refused({ item, view }: { item: FileItem & { state: 'refused' }; view: OpeningView }) {
  const { texts, fileTexts } = view
  return (
    <RefusedFile
      title={fill(texts.refusedTitle, { file: item.file })}
      problems={item.problems}
      moreInWords={(count) => fillPlural(fileTexts.moreProblems, count)}
      safe={fileTexts.safe}
    />
  )
}
