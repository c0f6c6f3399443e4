import { inOneDirection } from '../../components/page/one-direction.ts'
import { useId, useRef, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Choice, ChoiceList } from '../../components/choice/choice.tsx'
import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import type { Candidate } from '../../domain/dossier/place-of-scan.ts'
import { dayOfScan } from '../../domain/dossier/scan-lines.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { dayInWords, fill } from '../../texts/fill.ts'
import { Field } from '../../components/field/field.tsx'
import styles from './opening.module.css'
import type { OpeningView } from './opening-view.ts'
import type { Placing } from './use-opening.ts'

type WhereQuestionProps = {
  file: string
  scan: Scan
  candidates: readonly Candidate[]
  dossiers: readonly Dossier[]
  view: OpeningView
  onPlace: (placing: Placing) => void
}

/** Where a scan goes that nobody has seen before: a new dossier with a name, one that is there, or nowhere. */
export function WhereQuestion(props: WhereQuestionProps) {
  const { file, scan, candidates, dossiers, view } = props
  const words = view.texts.question
  const id = useId()
  const choice = useWhere(props)
  const ordered = inOrder(candidates, dossiers)
  return (
    <form className={styles.question} aria-labelledby={id} noValidate onSubmit={choice.submit}>
      <h4 id={id}>{fill(words.heading, { file })}</h4>
      <p>{factsOf(scan, view)}</p>
      {candidates[0] && <p>{candidates[0].because === 'key' ? words.sameKey : words.sameName}</p>}
      <fieldset>
        <legend>{words.legend}</legend>
        <ChoiceList>
          {(['into', 'new', 'skip'] as const)
            .filter((way) => way !== 'into' || dossiers.length > 0)
            .map((way) => (
              <Choice
                key={way}
                type="radio"
                name={`${id}-way`}
                checked={choice.way === way}
                onChange={() => choice.setWay(way)}
              >
                {{ into: words.putIn, new: words.makeNew, skip: words.skip }[way]}
              </Choice>
            ))}
        </ChoiceList>
      </fieldset>
      <WhereTo choice={choice} ordered={ordered} words={words} />
      <Button type="submit" look="primary">
        {words.confirm}
      </Button>
    </form>
  )
}

type WhereToProps = {
  choice: ReturnType<typeof useWhere>
  ordered: readonly Dossier[]
  words: OpeningView['texts']['question']
}

/** The name of the new dossier, or which one it is. */
function WhereTo({ choice, ordered, words }: WhereToProps) {
  return (
    <>
      {choice.way === 'new' && (
        <Field label={words.name} error={choice.isNameMissing ? words.nameMissing : undefined}>
          {(attributes) => (
            <input
              ref={choice.nameField}
              type="text"
              autoComplete="off"
              maxLength={200}
              value={choice.name}
              {...attributes}
              onChange={({ target }) => choice.setName(target.value)}
            />
          )}
        </Field>
      )}
      {choice.way === 'into' && (
        <Field label={words.which}>
          {(attributes) => (
            <select
              value={choice.into}
              {...attributes}
              onChange={({ target }) => choice.setInto(target.value)}
            >
              {ordered.map((dossier) => (
                <option key={dossier.id} value={dossier.id}>
                  {inOneDirection(dossier.employer.name)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  )
}

function useWhere({ scan, candidates, dossiers, onPlace }: WhereQuestionProps) {
  const [way, setWay] = useState<'new' | 'into' | 'skip'>(candidates.length > 0 ? 'into' : 'new')
  const [name, setName] = useState(scan.company.name?.trim() ?? '')
  const [into, setInto] = useState(inOrder(candidates, dossiers)[0]?.id ?? '')
  const [isNameMissing, setIsNameMissing] = useState(false)
  const nameField = useRef<HTMLInputElement>(null)
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    if (way === 'skip') return onPlace({ kind: 'skip' })
    if (way === 'into') {
      const dossier = dossiers.find(({ id }) => id === into)
      if (dossier) onPlace({ kind: 'into', dossier, scan, outcome: 'added' })
      return
    }
    if (name.trim() !== '') return onPlace({ kind: 'new', name: name.trim() })
    setIsNameMissing(true)
    nameField.current?.focus()
  }
  return { way, setWay, name, setName, into, setInto, isNameMissing, nameField, submit }
}

/** The likely dossiers first, then the others by name. */
function inOrder(candidates: readonly Candidate[], dossiers: readonly Dossier[]): Dossier[] {
  const likely = candidates.map(({ dossier }) => dossier)
  const others = dossiers
    .filter(({ id }) => !likely.some((each) => each.id === id))
    .toSorted((a, b) => a.employer.name.localeCompare(b.employer.name))
  return [...likely, ...others]
}

function factsOf(scan: Scan, { texts, profile, language }: OpeningView): string {
  const words = texts.question
  const { name, sector, sizeBand } = scan.company
  const day = dayOfScan(scan)
  const who = name?.trim() ? fill(words.named, { employer: name.trim() }) : words.unnamed
  const facts = fill(words.facts, {
    sector: profile.sectors[sector]?.title ?? sector,
    size: profile.sizeBands[sizeBand] ?? sizeBand,
  })
  return [who, facts, day && fill(words.day, { day: dayInWords(day, language) })].filter(Boolean).join(' ')
}
