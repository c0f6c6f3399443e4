import { inOneDirection } from '../../components/page/one-direction.ts'
import { useId, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Choice, ChoiceList } from '../../components/choice/choice.tsx'
import { dayOfScan } from '../../domain/dossier/scan-lines.ts'
import type { Verdict } from '../../domain/dossier/sort-in.ts'
import { keyOfConflict, settle, type Choice as Side, type Conflict } from '../../domain/scan/merge-scans.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { dayInWords, fill } from '../../texts/fill.ts'
import { changesInWords, conflictInWords } from './copies-in-words.ts'
import styles from './opening.module.css'
import type { OpeningView } from './opening-view.ts'
import type { Placing } from './use-opening.ts'

type CopyQuestionProps = {
  file: string
  scan: Scan
  verdict: Extract<Verdict, { kind: 'newer' | 'apart' }>
  view: OpeningView
  onPlace: (placing: Placing) => void
}

/** A scan that is here already in another state: what is different, and what to do. Nothing changes unasked. */
export function CopyQuestion({ file, scan, verdict, view, onPlace }: CopyQuestionProps) {
  const id = useId()
  const { dossier, known, copies, changes, kind } = verdict
  const { texts, language } = view
  const words = kind === 'newer' ? texts.newer : texts.merge
  const [chosen, setChosen] = useState<Record<string, Side>>({})
  const employer = inOneDirection(dossier.employer.name)
  const day = (each: Scan) => {
    const found = dayOfState(each)
    return found === null ? view.texts.unknownDay : dayInWords(found, language)
  }
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    const merged = settle(copies, chosen, new Date().toISOString())
    onPlace({ kind: 'into', dossier, scan: merged, outcome: 'updated' })
  }
  return (
    <form className={styles.question} aria-labelledby={id} onSubmit={submit}>
      <h4 id={id}>{fill(words.heading, { file: inOneDirection(file) })}</h4>
      <p>{fill(words.text, { employer, moment: day(scan), known: day(known) })}</p>
      <p>{texts.changesTitle}</p>
      <ul>
        {changesInWords(changes, texts.changes).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {copies.questions.length > 0 && <p>{texts.merge.conflictsTitle}</p>}
      {copies.questions.map((conflict) => (
        <ConflictField
          key={keyOfConflict(conflict)}
          {...{ conflict, view }}
          side={chosen[keyOfConflict(conflict)]}
          onSide={(side) => setChosen((before) => ({ ...before, [keyOfConflict(conflict)]: side }))}
        />
      ))}
      <p className={styles.ways}>
        <Button type="submit" look="primary">
          {words.use}
        </Button>
        <Button onClick={() => onPlace({ kind: 'skip' })}>{words.keep}</Button>
      </p>
    </form>
  )
}

function dayOfState(scan: Scan): string | null {
  return scan.updatedAt?.slice(0, 10) ?? dayOfScan(scan)
}

type ConflictFieldProps = {
  conflict: Conflict
  view: OpeningView
  side: Side | undefined
  onSide: (side: Side) => void
}

/** One thing that both sides changed. It must be chosen: the browser says so when it was not. */
function ConflictField({ conflict, view, side, onSide }: ConflictFieldProps) {
  const id = useId()
  const { merge } = view.texts
  return (
    <fieldset>
      <legend>{conflict.kind === 'agreement' ? merge.action : merge.appreciation}</legend>
      <ChoiceList>
        {(['employer', 'adviser'] as const).map((each) => (
          <Choice
            key={each}
            type="radio"
            name={id}
            required
            checked={side === each}
            onChange={() => onSide(each)}
          >
            {fill(each === 'employer' ? merge.file : merge.known, {
              value: conflictInWords(conflict, each, view),
            })}
          </Choice>
        ))}
      </ChoiceList>
    </fieldset>
  )
}
