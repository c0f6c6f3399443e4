import { useMemo } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { scanLines, type ScanLine } from '../../domain/dossier/scan-lines.ts'
import { percentInWords, wordScore } from '../../domain/report/wording/score-words.ts'
import { dayInWords, fill } from '../../texts/fill.ts'
import styles from './dossier.module.css'
import type { DossierView } from './dossier-view.ts'
import { Field } from '../../components/field/field.tsx'
import { Section } from './section.tsx'

type ScansSectionProps = { view: DossierView; onSaveScan: (scan: string) => void }

/** The scans of the employer over time, each with its total, and which one the adviser writes in. */
export function ScansSection({ view, onSaveScan }: ScansSectionProps) {
  const { dossier, structure, texts, hrefs } = view
  const lines = useMemo(() => scanLines(dossier, structure), [dossier, structure])
  const words = texts.scans
  if (lines.length === 0) {
    return (
      <Section title={words.title}>
        <p>{words.none}</p>
        <p>
          <ButtonLink href={hrefs.list}>{words.open}</ButtonLink>
        </p>
      </Section>
    )
  }
  return (
    <Section title={words.title}>
      <table className={styles.scans}>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            {Object.entries(words.columns).map(([name, title]) => (
              <th key={name} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.id} line={line} view={view} onSave={() => onSaveScan(line.id)} />
          ))}
        </tbody>
      </table>
      {lines.length > 1 && <Choices lines={lines} view={view} />}
    </Section>
  )
}

function Row({ line, view, onSave }: { line: ScanLine; view: DossierView; onSave: () => void }) {
  const { texts, profile, hrefs } = view
  const words = texts.scans
  const day = dayOf(line, view)
  const about = fill(words.ofDay, { day })
  return (
    <tr>
      <th scope="row">{day}</th>
      <td data-label={words.columns.role}>
        {line.role ? (profile.roles[line.role] ?? line.role) : words.unknownRole}
      </td>
      <td data-label={words.columns.total}>{scoreOf(line, view)}</td>
      <td data-label={words.columns.completeness}>
        {percentInWords(line.total.completeness)}
        {!line.isComplete && <span className={styles.below}>{words.unfinished}</span>}
      </td>
      <td data-label={words.columns.actions}>
        <a className={styles.act} href={hrefs.result(line.id)} aria-label={`${words.see}: ${about}`}>
          {words.see}
        </a>
        <Button look="quiet" className={styles.act} onClick={onSave} aria-label={`${words.file}: ${about}`}>
          {words.file}
        </Button>
      </td>
    </tr>
  )
}

/** Where appreciation and new agreements go, and the way to see the scans beside each other. */
function Choices({ lines, view }: { lines: readonly ScanLine[]; view: DossierView }) {
  const { texts, hrefs, onChange } = view
  const words = texts.scans
  return (
    <>
      <Field label={words.leading}>
        {(attributes) => (
          <select
            value={lines.find(({ isLeading }) => isLeading)?.id}
            {...attributes}
            onChange={({ target }) => onChange((before) => ({ ...before, leadingScan: target.value }))}
          >
            {lines.map((line) => (
              <option key={line.id} value={line.id}>
                {[dayOf(line, view), line.role && view.profile.roles[line.role]].filter(Boolean).join(', ')}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className={styles.ways}>
        <ButtonLink href={hrefs.respondents}>{words.compare}</ButtonLink>
        <ButtonLink href={hrefs.overTime}>{words.overTime}</ButtonLink>
      </p>
    </>
  )
}

function dayOf({ day }: ScanLine, { texts, language }: DossierView): string {
  return day === null ? texts.scans.unknownDay : dayInWords(day, language)
}

function scoreOf({ total }: ScanLine, { structure, questionnaire, reasons, texts }: DossierView): string {
  const { score, word, range } = wordScore(total, {
    structure,
    questionnaire,
    texts: { result: { reasons } },
  })
  if (score === null) return texts.scans.noScore
  const number = range ? fill(texts.scans.range, { score, ...range }) : String(score)
  return `${number}, ${word}`
}
