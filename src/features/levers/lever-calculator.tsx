import { useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { Language, LeverTexts } from '../../content/texts.ts'
import { calculateCapacity, type Knobs } from '../../domain/levers/calculate-capacity.ts'
import { knobsAtRest, limitKnobs } from '../../domain/levers/knob-limits.ts'
import {
  figureNames,
  readFigures,
  type FigureName,
  type FigureProblem,
} from '../../domain/levers/read-figures.ts'
import type { LeversTexts } from '../../texts/catalogue.ts'
import styles from './calculator.module.css'
import { CapacityOutcome } from './capacity-outcome.tsx'
import { KnobPanel } from './knob-panel.tsx'
import { OwnFiguresFields, tellFault } from './own-figures.tsx'

type LeverCalculatorProps = {
  leverTexts: LeverTexts
  texts: LeversTexts['calculator']
  language: Language
}

const nothingTyped = Object.fromEntries(figureNames.map((name) => [name, ''])) as Record<FigureName, string>

/** Own figures in, knobs to turn, fte out. All of it lives in this component alone: nothing is kept or sent. */
export function LeverCalculator({ leverTexts, texts, language }: LeverCalculatorProps) {
  const [typed, setTyped] = useState(nothingTyped)
  const [left, setLeft] = useState<ReadonlySet<FigureName>>(new Set())
  const [turned, setTurned] = useState<Knobs | null>(null)
  const read = readFigures(typed)
  const problems = read.ok ? [] : read.problems
  const knobs = read.ok ? limitKnobs(turned ?? knobsAtRest(read.own), read.own) : null
  return (
    <div>
      <p>{texts.honest}</p>
      <Notice tone="info">
        <p>{texts.privacy}</p>
      </Notice>
      <OwnFiguresFields
        typed={typed}
        problems={problems.filter(({ name }) => left.has(name))}
        texts={texts}
        onType={(name, value) => setTyped({ ...typed, [name]: value })}
        onLeave={(name) => setLeft(new Set([...left, name]))}
      />
      {read.ok && knobs ? (
        <>
          <div className={styles.board}>
            <KnobPanel own={read.own} {...{ knobs, leverTexts, texts, language }} onTurn={setTurned} />
            <CapacityOutcome
              view={{ own: read.own, capacity: calculateCapacity(read.own, knobs), knobs, texts, language }}
            />
          </div>
          <div className={styles.actions}>
            <Button onClick={() => setTurned(null)}>{texts.reset}</Button>
            <Button look="quiet" onClick={() => window.print()}>
              {texts.print}
            </Button>
          </div>
        </>
      ) : (
        <NotYet problems={problems} texts={texts} />
      )}
    </div>
  )
}

/** Which figures the sum still waits for, and what is wrong with them. */
function NotYet({
  problems,
  texts,
}: {
  problems: readonly FigureProblem[]
  texts: LeversTexts['calculator']
}) {
  return (
    <Notice tone="info" title={texts.notYet} heading={3}>
      <p>{texts.notYetText}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem.name}>
            {texts.figures[problem.name].label} {problem.fault !== 'missing' && tellFault(problem, texts)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
