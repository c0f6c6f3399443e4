import { useId, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Choice, ChoiceList } from '../../components/choice/choice.tsx'
import { Field } from '../../components/field/field.tsx'
import { longestWhat, openActionsAtMost } from '../../domain/plan/actions.ts'
import { agreementsOf } from '../../domain/dossier/agreements-of-dossier.ts'
import { origins, type Origin } from '../../domain/talk/agreement-edits.ts'
import { fill } from '../../texts/fill.ts'
import { isEmployerPlanFull, type AgreementsView } from './agreements-view.ts'
import styles from './talk-forms.module.css'

/** What the form gives: everything else of an agreement is filled in afterwards. */
export type AgreementWish = {
  origin: Origin
  what: string
  firstStep: string
  practice: string | null
  offer: string | null
}

type Draft = { source: string; what: string; origin: Origin; isMissing: boolean }

const noDraft: Draft = { source: '', what: '', origin: 'employer', isMissing: false }

type AgreementFormProps = { view: AgreementsView; onAdd: (wish: AgreementWish) => void }

/** A new agreement: own words, a practice advised for this scan, or an offer in the region; and whose promise it is. */
export function AgreementForm({ view, onAdd }: AgreementFormProps) {
  const [draft, setDraft] = useState(noDraft)
  const { dossier, texts, advised, offered } = view
  const words = texts.agreements
  const isFull = isEmployerPlanFull(dossier)
  const origin = isFull && draft.origin === 'employer' ? 'adviser' : draft.origin
  const choose = (source: string) =>
    setDraft({ ...draft, source, what: sourceOf(source, view)?.title ?? '', isMissing: false })
  const add = () => {
    if (draft.what.trim() === '') return setDraft({ ...draft, isMissing: true })
    const firstStep = sourceOf(draft.source, view)?.firstStep ?? ''
    onAdd({ ...idsOf(draft.source), origin, what: draft.what, firstStep })
    setDraft(noDraft)
  }
  return (
    <form
      noValidate
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <h3>{words.addTitle}</h3>
      {advised.length + offered.length > 0 && (
        <SourceField source={draft.source} view={view} onChoose={choose} />
      )}
      <Field label={words.what} hint={texts.privacy} error={draft.isMissing ? words.whatMissing : undefined}>
        {(attributes) => (
          <input
            type="text"
            maxLength={longestWhat}
            {...attributes}
            value={draft.what}
            onChange={({ target }) => setDraft({ ...draft, what: target.value, isMissing: false })}
          />
        )}
      </Field>
      <OriginChoice
        origin={origin}
        words={words}
        isHeld={isFull}
        onChoose={(chosen) => setDraft({ ...draft, origin: chosen })}
      />
      <Button type="submit">{words.add}</Button>
    </form>
  )
}

type SourceFieldProps = { source: string; view: AgreementsView; onChoose: (source: string) => void }

function SourceField({ source, view, onChoose }: SourceFieldProps) {
  const { dossier, advised, offered, texts } = view
  const words = texts.agreements
  const taken = agreementsOf(dossier).map(({ agreement }) => agreement)
  const free = advised.filter(({ id }) => !taken.some(({ practice }) => practice === id))
  const groups = [
    { kind: 'practice', label: words.advised, sources: free },
    { kind: 'offer', label: words.offered, sources: offered },
  ].filter(({ sources }) => sources.length > 0)
  return (
    <Field label={words.source}>
      {(attributes) => (
        <select {...attributes} value={source} onChange={({ target }) => onChoose(target.value)}>
          <option value="">{words.ownWords}</option>
          {groups.map(({ kind, label, sources }) => (
            <optgroup key={kind} label={label}>
              {sources.map(({ id, title }) => (
                <option key={id} value={`${kind}:${id}`}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}

type OriginChoiceProps = {
  origin: Origin
  words: AgreementsView['texts']['agreements']
  /** The employer's plan is full: it cannot be chosen now. */
  isHeld: boolean
  onChoose: (origin: Origin) => void
}

/** Whose promise an agreement is. */
export function OriginChoice({ origin, words, isHeld, onChoose }: OriginChoiceProps) {
  const id = useId()
  return (
    <fieldset className={styles.choices} aria-describedby={isHeld ? `${id}-held` : undefined}>
      <legend className={styles.legend}>{words.origin}</legend>
      {isHeld && (
        <p id={`${id}-held`} className={styles.quiet}>
          {fill(words.held, { most: openActionsAtMost })}
        </p>
      )}
      <ChoiceList isWide>
        {origins.map((each) => (
          <Choice
            key={each}
            type="radio"
            name={id}
            checked={origin === each}
            disabled={isHeld && each === 'employer'}
            onChange={() => onChoose(each)}
          >
            {words.origins[each]}
          </Choice>
        ))}
      </ChoiceList>
    </fieldset>
  )
}

function sourceOf(source: string, { advised, offered }: AgreementsView) {
  const { practice, offer } = idsOf(source)
  return advised.find(({ id }) => id === practice) ?? offered.find(({ id }) => id === offer)
}

function idsOf(source: string): { practice: string | null; offer: string | null } {
  const [kind, ...id] = source.split(':')
  return {
    practice: kind === 'practice' ? id.join(':') : null,
    offer: kind === 'offer' ? id.join(':') : null,
  }
}
