import { useId } from 'react'
import {
  figureLimits,
  figureNames,
  type FigureName,
  type FigureProblem,
} from '../../domain/levers/read-figures.ts'
import type { LeversTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import styles from './own-figures.module.css'

type CalculatorTexts = LeversTexts['calculator']

/** What is wrong with one figure, in words. */
export function tellFault({ name, fault }: FigureProblem, { faults }: CalculatorTexts): string {
  const { from, to } = figureLimits[name]
  return fault === 'out-of-range' ? fill(faults[fault], { from, to }) : faults[fault]
}

type OwnFiguresProps = {
  typed: Record<FigureName, string>
  /** Only those of fields that the user has left. */
  problems: readonly FigureProblem[]
  texts: CalculatorTexts
  onType: (name: FigureName, value: string) => void
  onLeave: (name: FigureName) => void
}

/** The figures of the employer's own, as typed. */
export function OwnFiguresFields({ typed, problems, texts, onType, onLeave }: OwnFiguresProps) {
  return (
    <fieldset className={styles.figures}>
      <legend>
        <h3>{texts.ownTitle}</h3>
      </legend>
      <p className={styles.quiet}>{texts.fte}</p>
      <div className={styles.fields}>
        {figureNames.map((name) => (
          <FigureField
            key={name}
            name={name}
            value={typed[name]}
            problem={problems.find((problem) => problem.name === name)}
            texts={texts}
            onType={onType}
            onLeave={onLeave}
          />
        ))}
      </div>
    </fieldset>
  )
}

type FigureFieldProps = Omit<OwnFiguresProps, 'typed' | 'problems'> & {
  name: FigureName
  value: string
  problem: FigureProblem | undefined
}

function FigureField({ name, value, problem, texts, onType, onLeave }: FigureFieldProps) {
  const id = useId()
  const { label, hint } = texts.figures[name]
  return (
    <div className={[styles.field, problem ? styles.invalid : ''].join(' ')}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint} {!figureLimits[name].isNeeded && `(${texts.optional})`}
      </p>
      {problem && (
        <p id={`${id}-fault`} className={styles.fault}>
          {tellFault(problem, texts)}
        </p>
      )}
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={styles.input}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? `${id}-fault ${id}-hint` : `${id}-hint`}
        onChange={(event) => onType(name, event.target.value)}
        onBlur={() => onLeave(name)}
      />
    </div>
  )
}
