import { useId, useRef, useState, type FormEvent } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Choice, ChoiceList } from '../../components/choice/choice.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { LockedFileTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import styles from './locked-file.module.css'
import { PassphraseField } from './passphrase-field.tsx'

type LockedFileFormProps = {
  texts: LockedFileTexts['save']
  /** True where the file may go to an adviser: the text about that stands above the form. */
  isForAdviser: boolean
  /** False where the browser cannot lock a file. */
  isPossible: boolean
  makePassphrase: () => string
  isLongEnough: (passphrase: string) => boolean
  /** Makes and saves the file; resolves with its name. */
  onSave: (passphrase: string) => Promise<string>
}

type Outcome = { state: 'idle' | 'making' | 'failed' } | { state: 'done'; name: string }

/** "Save with a passphrase": offers a strong one, or takes an own one, and says what cannot be undone. */
export function LockedFileForm({ isForAdviser, isPossible, ...form }: LockedFileFormProps) {
  const { texts } = form
  return (
    <Disclosure summary={texts.summary}>
      <p>{texts.intro}</p>
      {isForAdviser && texts.adviser.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {isPossible ? (
        <Form {...form} />
      ) : (
        <Notice tone="attention" title={texts.impossibleTitle}>
          <p>{texts.impossible}</p>
        </Notice>
      )}
    </Disclosure>
  )
}

type FormProps = Omit<LockedFileFormProps, 'isForAdviser' | 'isPossible'>

function Form({ texts, makePassphrase, isLongEnough, onSave }: FormProps) {
  const [offered, setOffered] = useState(makePassphrase)
  const [isOwn, setIsOwn] = useState(false)
  const [own, setOwn] = useState('')
  const [error, setError] = useState<string | null>(null)
  const { outcome, save, startOver } = useSaving(onSave)
  const field = useRef<HTMLInputElement>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const isTooShort = isOwn && !isLongEnough(own)
    setError(isTooShort ? texts.tooShort : null)
    if (isTooShort) field.current?.focus()
    else void save(isOwn ? own : offered)
  }
  const renew = () => {
    setOffered(makePassphrase())
    setIsOwn(false)
    startOver()
  }
  const choose = (next: boolean) => {
    setIsOwn(next)
    startOver()
  }
  const type = (typed: string) => {
    setOwn(typed)
    startOver()
  }
  const ownField = { label: texts.ownLabel, hint: texts.ownHint, error, ref: field }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <PhraseChoice {...{ texts, offered, isOwn }} onOwn={choose} onRenew={renew} />
      {isOwn && <PassphraseField {...ownField} value={own} onChange={type} />}
      <Warnings texts={texts} />
      <Button type="submit" look="primary" aria-disabled={outcome.state === 'making'}>
        {texts.make}
      </Button>
      <SaveOutcome texts={texts} outcome={outcome} />
    </form>
  )
}

/** One save at a time. What was saved belongs to another passphrase as soon as that changes: then it starts over. */
function useSaving(onSave: FormProps['onSave']) {
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' })
  const save = async (passphrase: string) => {
    if (outcome.state === 'making') return
    setOutcome({ state: 'making' })
    const next: Outcome = await onSave(passphrase).then(
      (name) => ({ state: 'done', name }),
      () => ({ state: 'failed' }),
    )
    setOutcome(next)
  }
  return { outcome, save, startOver: () => setOutcome({ state: 'idle' }) }
}

type PhraseChoiceProps = {
  texts: LockedFileTexts['save']
  offered: string
  isOwn: boolean
  onOwn: (isOwn: boolean) => void
  onRenew: () => void
}

function PhraseChoice({ texts, offered, isOwn, onOwn, onRenew }: PhraseChoiceProps) {
  const id = useId()
  return (
    <fieldset className={styles.question}>
      <legend>{texts.question}</legend>
      <ChoiceList>
        <Choice
          type="radio"
          name={id}
          checked={!isOwn}
          aria-describedby={`${id}-phrase`}
          onChange={() => onOwn(false)}
        >
          {texts.offered}
        </Choice>
        <div className={styles.offered}>
          <p id={`${id}-phrase`} className={styles.phrase} role="status">
            {offered}
          </p>
          <Button onClick={onRenew}>{texts.renew}</Button>
        </div>
        <Choice type="radio" name={id} checked={isOwn} onChange={() => onOwn(true)}>
          {texts.own}
        </Choice>
      </ChoiceList>
    </fieldset>
  )
}

function Warnings({ texts }: { texts: LockedFileTexts['save'] }) {
  return (
    <Notice tone="attention" title={texts.warningTitle}>
      <ul>
        {texts.warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </Notice>
  )
}

function SaveOutcome({ texts, outcome }: { texts: LockedFileTexts['save']; outcome: Outcome }) {
  return (
    <>
      <div role="status">
        {outcome.state === 'making' && <p>{texts.making}</p>}
        {outcome.state === 'done' && (
          <Notice tone="good" title={fill(texts.done, { name: outcome.name })}>
            {null}
          </Notice>
        )}
      </div>
      {outcome.state === 'failed' && (
        <Notice tone="error" title={texts.failed}>
          {null}
        </Notice>
      )}
    </>
  )
}
