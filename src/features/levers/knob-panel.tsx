import type { ReactNode } from 'react'
import type { Language, LeverTexts } from '../../content/texts.ts'
import type { Knobs, OwnFigures } from '../../domain/levers/calculate-capacity.ts'
import { knobLimits, limitKnobs, type AllKnobLimits } from '../../domain/levers/knob-limits.ts'
import type { LeversTexts } from '../../texts/catalogue.ts'
import { fill, fillPlural, numberInWords, type Plural } from '../../texts/fill.ts'
import styles from './knobs.module.css'
import { Knob } from './knob.tsx'
import { figureDecimals } from './written-capacity.ts'

type KnobPanelProps = {
  own: OwnFigures
  knobs: Knobs
  leverTexts: LeverTexts
  texts: LeversTexts['calculator']
  language: Language
  onTurn: (knobs: Knobs) => void
}

type SingleKnob = 'extraHours' | 'moreOutput' | 'lessSickLeave' | 'lessTurnover'

/** The knobs, grouped under the five levers they belong to. */
export function KnobPanel(props: KnobPanelProps) {
  const { leverTexts, texts } = props
  const limits = knobLimits(props.own)
  const single = (name: SingleKnob) => <SingleKnobRow name={name} limits={limits} {...props} />
  return (
    <div>
      <h3 className={styles.title}>{texts.knobsTitle}</h3>
      <div className={styles.knobs}>
        <Lever title={leverTexts['labour-force']?.title}>
          <NewPeopleKnobs group="newcomers" hint={texts.knobs.newcomersHint} limits={limits} {...props} />
        </Lever>
        <Lever title={leverTexts['participation']?.title}>
          <NewPeopleKnobs group="jobSeekers" hint={texts.knobs.jobSeekersHint} limits={limits} {...props} />
        </Lever>
        <Lever title={leverTexts['hours']?.title}>{single('extraHours')}</Lever>
        <Lever title={leverTexts['productivity']?.title}>{single('moreOutput')}</Lever>
        <Lever title={leverTexts['sustainable-employability']?.title}>
          {single('lessSickLeave')}
          {single('lessTurnover')}
        </Lever>
      </div>
    </div>
  )
}

function Lever({ title, children }: { title: string | undefined; children: ReactNode }) {
  return (
    <fieldset className={styles.lever}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}

type RowProps = KnobPanelProps & { limits: AllKnobLimits }

/** How many people, and their hours once there is someone. */
function NewPeopleKnobs({
  group,
  hint,
  own,
  knobs,
  texts,
  language,
  limits,
  onTurn,
}: RowProps & { group: 'newcomers' | 'jobSeekers'; hint: string }) {
  const { people, hours } = knobs[group]
  const turn = (change: Partial<Knobs['newcomers']>) =>
    onTurn(limitKnobs({ ...knobs, [group]: { ...knobs[group], ...change } }, own))
  return (
    <>
      <Knob
        label={texts.knobs[group]}
        hint={hint}
        value={people}
        limits={limits.people}
        shown={fillPlural(texts.units.people, people)}
        texts={texts}
        onTurn={(value) => turn({ people: value })}
      />
      {people > 0 && (
        <Knob
          label={texts.knobs.hoursOfNewPeople}
          value={hours}
          limits={limits.hours}
          shown={counted(texts.units.hours, hours, language)}
          texts={texts}
          onTurn={(value) => turn({ hours: value })}
        />
      )}
    </>
  )
}

function SingleKnobRow({
  name,
  own,
  knobs,
  texts,
  language,
  limits,
  onTurn,
}: RowProps & { name: SingleKnob }) {
  const value = knobs[name]
  if (name !== 'moreOutput' && limits[name].to === limits[name].from) {
    return <p className={styles.quiet}>{texts.stuck[name]}</p>
  }
  const shown = {
    extraHours: counted(texts.units.hours, value, language),
    moreOutput: fill(texts.units.percent, { value: numberInWords(value, language, figureDecimals) }),
    lessSickLeave: counted(texts.units.points, value, language),
    lessTurnover: counted(texts.units.points, value, language),
  }
  return (
    <Knob
      label={texts.knobs[name]}
      value={value}
      limits={limits[name]}
      shown={shown[name]}
      texts={texts}
      onTurn={(next) => onTurn(limitKnobs({ ...knobs, [name]: next }, own))}
    />
  )
}

/** "1 uur", "0,5 uur": the number in the notation of the language. */
function counted(unit: Plural, value: number, language: Language): string {
  return fillPlural(unit, value, { count: numberInWords(value, language, figureDecimals) })
}
