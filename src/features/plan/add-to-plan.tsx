import { useEffect, useRef, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { actionOfPractice, addAction, isPlanFull, type PlanStamp } from '../../domain/plan/actions.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import type { PlanTexts } from '../../texts/catalogue.ts'
import { editScan } from './plan-view.ts'
import styles from './plan.module.css'

export type AddToPlanProps = {
  scan: Scan
  /** The practice in the language of the screen: these words go into the plan. */
  practice: { id: string; title: string; firstStep: string }
  texts: PlanTexts['add']
  /** Today, as yyyy-mm-dd. */
  asOf: string
  planHref: string
  /** A new random id and the moment. */
  stamp: () => PlanStamp
  /** Changes the scan in hand and keeps it. */
  onChange: (edit: (scan: Scan) => Scan) => void
}

/** "Zet in mijn plan" for one practice; says so when it is there already, or when there is no room. */
export function AddToPlan({ scan, practice, texts, asOf, planHref, stamp, onChange }: AddToPlanProps) {
  const link = useRef<HTMLAnchorElement>(null)
  const [isJustAdded, setJustAdded] = useState(false)
  const isInPlan = actionOfPractice(scan, practice.id) !== null
  const isOffered = !isInPlan && !isPlanFull(scan)
  useEffect(() => {
    // The button is gone, and its focus with it.
    if (isJustAdded) link.current?.focus()
  }, [isJustAdded])
  const add = () => {
    const { title: what, firstStep } = practice
    onChange(
      editScan((latest) => addAction(latest, { ...stamp(), practice: practice.id, what, firstStep, asOf })),
    )
    setJustAdded(true)
  }
  return (
    <div className={styles.add}>
      <div role="status">{!isOffered && <p>{isInPlan ? texts.inPlan : texts.full}</p>}</div>
      {isOffered ? (
        <Button onClick={add} aria-label={`${texts.button}: ${practice.title}`}>
          {texts.button}
        </Button>
      ) : (
        <a ref={link} href={planHref}>
          {texts.link}
        </a>
      )}
    </div>
  )
}
