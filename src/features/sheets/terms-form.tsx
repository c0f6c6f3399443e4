import { useId, type ReactNode } from 'react'
import { compareTerms } from '../../domain/sheets/compare-terms.ts'
import {
  amountTerms,
  highestAmount,
  jobSides,
  readEmploymentTerms,
  timeTerms,
  wordTerms,
  type EmploymentTermsSheet,
  type JobSide,
} from '../../domain/sheets/employment-terms.ts'
import { setField } from '../../domain/sheets/sheet-record.ts'
import type { FieldWords } from './sheet-field.tsx'
import { DayField, NumberField, TextField } from './sheet-field.tsx'
import type { SheetView } from './sheets-view.ts'
import { TermsOutcome } from './terms-outcome.tsx'
import styles from './sheets.module.css'

type PartProps = { sheet: EmploymentTermsSheet; view: SheetView }

/** "Arbeidsvoorwaarden vergelijken": each term asked for the old and the new job, and the sum below. */
export function TermsForm({ view }: { view: SheetView }) {
  const { sheet } = readEmploymentTerms(view.record)
  const { terms } = view.texts
  const keep = (name: 'compensation' | 'agreedOn') => (value: string) =>
    view.onChange((record) => setField(record, [name], value))
  return (
    <>
      <PairOfTexts words={terms.jobTitle} name="title" sheet={sheet} view={view} />
      <section className={styles.part}>
        <h2>{terms.amountsTitle}</h2>
        <p>{terms.amountsLead}</p>
        {amountTerms.map(({ id }) => (
          <PairOfNumbers
            key={id}
            name={id}
            most={highestAmount}
            words={terms.amounts[id]}
            {...{ sheet, view }}
          />
        ))}
      </section>
      <section className={styles.part}>
        <h2>{terms.timesTitle}</h2>
        <p>{terms.timesLead}</p>
        {timeTerms.map(({ id, most }) => (
          <PairOfNumbers key={id} name={id} most={most} words={terms.times[id]} {...{ sheet, view }} />
        ))}
      </section>
      <section className={styles.part}>
        <h2>{terms.wordsTitle}</h2>
        {wordTerms.map((id) => (
          <PairOfTexts key={id} name={id} words={terms.words[id]} rows={2} {...{ sheet, view }} />
        ))}
      </section>
      <TermsOutcome comparison={compareTerms(sheet)} texts={terms} language={view.language} />
      <section className={styles.part}>
        <h2>{terms.agreeTitle}</h2>
        <TextField
          rows={3}
          words={terms.compensation}
          value={sheet.compensation}
          onChange={keep('compensation')}
        />
        <DayField words={terms.agreedOn} value={sheet.agreedOn} onChange={keep('agreedOn')} />
      </section>
    </>
  )
}

type NumbersProps = PartProps & {
  name: (typeof amountTerms)[number]['id'] | (typeof timeTerms)[number]['id']
  most: number
  words: FieldWords
}

function PairOfNumbers({ name, most, words, sheet, view }: NumbersProps) {
  const { general } = view.texts
  return (
    <Pair words={words}>
      {(side) => (
        <NumberField
          words={sideWords(side, view)}
          value={sheet[side][name]}
          most={most}
          texts={general.numbers}
          language={view.language}
          onChange={(value) => view.onChange((record) => setField(record, [side, name], value))}
        />
      )}
    </Pair>
  )
}

type TextsProps = PartProps & {
  name: 'title' | (typeof wordTerms)[number]
  words: FieldWords
  rows?: number
}

function PairOfTexts({ name, words, rows, sheet, view }: TextsProps) {
  return (
    <Pair words={words}>
      {(side) => (
        <TextField
          words={sideWords(side, view)}
          value={sheet[side][name]}
          {...(rows ? { rows } : {})}
          onChange={(value) => view.onChange((record) => setField(record, [side, name], value))}
        />
      )}
    </Pair>
  )
}

/** Two fields under one name: the group is the term, the fields are the jobs. */
function Pair({ words, children }: { words: FieldWords; children: (side: JobSide) => ReactNode }) {
  const id = useId()
  return (
    <fieldset className={styles.pair} aria-describedby={id}>
      <legend className={styles.label}>{words.label}</legend>
      <p id={id} className={styles.hint}>
        {words.why}
      </p>
      <div className={styles.sides}>
        {jobSides.map((side) => (
          <div key={side}>{children(side)}</div>
        ))}
      </div>
    </fieldset>
  )
}

function sideWords(side: JobSide, { texts }: SheetView): FieldWords {
  return { label: texts.terms[side], why: '' }
}
