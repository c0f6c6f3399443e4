import { useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import {
  isKeptTooLong,
  keptFrom,
  withDay,
  withTalkDay,
  type TalkDay,
} from '../../domain/dossier/dossier-days.ts'
import { usualDays } from '../../domain/talk/talk-days.ts'
import { dayInWords, fill } from '../../texts/fill.ts'
import { KeptField } from './kept-field.tsx'
import type { TalkView } from './talk-view.ts'

const names = ['talkAt', 'nextContact', 'eraseAfter'] as const

type TalkDaysFormProps = Pick<TalkView, 'dossier' | 'texts' | 'language' | 'asOf' | 'onChange'>

/** The day of the talk, the next contact and the day to erase; the usual days in one press. */
export function TalkDaysForm({ dossier, texts, language, asOf, onChange }: TalkDaysFormProps) {
  const [isTaken, setTaken] = useState(false)
  const words = texts.days
  const usual = usualDays(asOf)
  const inWords = Object.fromEntries(names.map((name) => [name, dayInWords(usual[name], language)]))
  const hints: Partial<Record<TalkDay, string>> = { eraseAfter: words.eraseHint }
  const from = dayInWords(keptFrom(dossier), language)
  const tooLong = isKeptTooLong(dossier) ? fill(words.tooLong, { day: from }) : undefined
  const takeUsual = () => {
    onChange((latest): Dossier => ({ ...withTalkDay(latest, usual.talkAt), ...usual }))
    setTaken(true)
  }
  return (
    <>
      <h2>{words.title}</h2>
      <p>{fill(words.usual, inWords)}</p>
      <p>
        <Button onClick={takeUsual}>{words.takeUsual}</Button>
      </p>
      <p role="status">{isTaken && words.taken}</p>
      {names.map((name) => (
        <KeptField
          key={name}
          type="date"
          label={words[name]}
          hint={hints[name]}
          error={name === 'eraseAfter' ? tooLong : undefined}
          value={dossier[name] ?? ''}
          onKeep={(day) => onChange((latest) => withDay(latest, name, day))}
        />
      ))}
    </>
  )
}
