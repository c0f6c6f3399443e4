import { useId } from 'react'
import { Button } from '../../components/button/button.tsx'
import type { KnobLimits } from '../../domain/levers/knob-limits.ts'
import type { LeversTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import styles from './knobs.module.css'

type KnobProps = {
  label: string
  hint?: string
  value: number
  limits: KnobLimits
  /** The value as people say it: "0,5 uur". */
  shown: string
  texts: Pick<LeversTexts['calculator'], 'stepUp' | 'stepDown'>
  onTurn: (value: number) => void
}

/** One knob: a native range with a button for a step on either side. The caller keeps the value within its limits. */
export function Knob({ label, hint, value, limits, shown, texts, onTurn }: KnobProps) {
  const id = useId()
  const { from, to, step } = limits
  return (
    <div className={styles.knob}>
      <div className={styles.knobHead}>
        <label htmlFor={id}>{label}</label>
        <span className={styles.knobValue}>{shown}</span>
      </div>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.turn}>
        <StepButton
          sign="−"
          label={fill(texts.stepDown, { knob: label })}
          isAtEnd={value <= from}
          onPress={() => onTurn(value - step)}
        />
        <input
          id={id}
          type="range"
          min={from}
          max={to}
          step={step}
          value={value}
          aria-valuetext={shown}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onTurn(event.target.valueAsNumber)}
        />
        <StepButton
          sign="+"
          label={fill(texts.stepUp, { knob: label })}
          isAtEnd={value >= to}
          onPress={() => onTurn(value + step)}
        />
      </div>
    </div>
  )
}

type StepButtonProps = { sign: string; label: string; isAtEnd: boolean; onPress: () => void }

/** At the end of the scale it stays in place, so that it does not lose the focus. */
function StepButton({ sign, label, isAtEnd, onPress }: StepButtonProps) {
  return (
    <Button
      className={styles.step}
      aria-label={label}
      aria-disabled={isAtEnd}
      onClick={() => !isAtEnd && onPress()}
    >
      {sign}
    </Button>
  )
}
