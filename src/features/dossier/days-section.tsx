import { useState } from 'react'
import { ButtonLink } from '../../components/button/button.tsx'
import {
  eraseDayOf,
  isKeptTooLong,
  keptFrom,
  withDay,
  type TalkDay,
} from '../../domain/dossier/dossier-days.ts'
import { isDay } from '../../domain/plan/plan-days.ts'
import { dayInWords, fill } from '../../texts/fill.ts'
import type { DossierView } from './dossier-view.ts'
import { Field } from '../../components/field/field.tsx'
import { Section } from './section.tsx'

/** When the talk is, when to be in touch again, and when the dossier goes. Every day is kept at once. */
export function DaysSection({ view }: { view: DossierView }) {
  const { dossier, texts, onChange, hrefs, language } = view
  const { days } = texts
  const set = (name: TalkDay) => (day: string | null) => onChange((before) => withDay(before, name, day))
  const inWords = {
    from: dayInWords(keptFrom(dossier), language),
    day: dayInWords(eraseDayOf(dossier), language),
  }
  const hint = dossier.eraseAfter
    ? days.eraseHint
    : fill(dossier.talkAt ? days.eraseUnset : days.eraseNoTalk, inWords)
  return (
    <Section title={days.title}>
      <DayField label={days.talkAt} wrong={days.wrong} day={dossier.talkAt} onDay={set('talkAt')} />
      <DayField
        label={days.nextContact}
        wrong={days.wrong}
        day={dossier.nextContact}
        onDay={set('nextContact')}
      />
      <DayField
        label={days.eraseAfter}
        hint={hint}
        error={isKeptTooLong(dossier) ? fill(days.tooLong, { day: inWords.from }) : undefined}
        wrong={days.wrong}
        day={dossier.eraseAfter}
        onDay={set('eraseAfter')}
      />
      {dossier.scans.length > 0 && (
        <p>
          <ButtonLink look="primary" href={hrefs.talk}>
            {days.talk}
          </ButtonLink>
        </p>
      )}
    </Section>
  )
}

type DayFieldProps = {
  label: string
  hint?: string
  error?: string | undefined
  wrong: string
  day: string | null | undefined
  onDay: (day: string | null) => void
}

function DayField({ label, hint, error, wrong, day, onDay }: DayFieldProps) {
  const [isWrong, setIsWrong] = useState(false)
  const take = (value: string) => {
    const isGood = value === '' || isDay(value)
    setIsWrong(!isGood)
    if (isGood) onDay(value === '' ? null : value)
  }
  return (
    <Field label={label} hint={hint} error={isWrong ? wrong : error}>
      {(attributes) => (
        <input
          type="date"
          max="9999-12-31"
          value={day ?? ''}
          {...attributes}
          onChange={(event) => take(event.target.value)}
        />
      )}
    </Field>
  )
}
