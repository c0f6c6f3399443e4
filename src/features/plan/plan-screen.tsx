import { useEffect, useRef, useState } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { Page } from '../../components/page/page.tsx'
import {
  addAction,
  isPlanFull,
  openActions,
  openActionsAtMost,
  planActions,
  removeAction,
  canRestore,
  restoreAction,
  type RemovedAction,
} from '../../domain/plan/actions.ts'
import { agreementsWithOthers } from '../../domain/plan/agreements.ts'
import { fill, fillPlural } from '../../texts/fill.ts'
import { AgreedList } from './agreed-list.tsx'
import { OwnAction } from './own-action.tsx'
import { PlanAction } from './plan-action.tsx'
import { PlanOnPaper } from './plan-on-paper.tsx'
import { editScan, type PlanView } from './plan-view.ts'
import styles from './plan.module.css'

export type PlanScreenProps = PlanView & { product: string }

/** "Maak een plan": up to three actions for the next 90 days, kept with the scan. */
export function PlanScreen({ product, ...view }: PlanScreenProps) {
  const { scan, texts } = view
  const actions = planActions(scan)
  const change = usePlanChanges(view)
  return (
    <Page title={texts.title} lead={texts.lead} width="form" product={product}>
      <div className={styles.onScreen}>
        <PlanState view={view} />
        {change.removed && canRestore(scan, change.removed) && (
          <Removed
            key={change.removed.action.id}
            what={change.removed.action.what ?? ''}
            texts={texts.removed}
            onUndo={change.restore}
          />
        )}
        {actions.map((action, index) => (
          <PlanAction
            key={action.id}
            action={action}
            number={index + 1}
            view={view}
            takesFocus={action.id === change.fresh}
            onRemove={() => change.remove(action.id)}
          />
        ))}
        {!isPlanFull(scan) && <OwnAction texts={texts.own} onAdd={change.add} />}
        <AgreedList view={view} />
        {(actions.length > 0 || agreementsWithOthers(scan).length > 0) && <MoreSteps view={view} />}
      </div>
      <PlanOnPaper view={view} />
    </Page>
  )
}

/** Adding, removing and putting back, and which action has just appeared. */
function usePlanChanges({ scan, asOf, stamp, onChange }: PlanView) {
  const [removed, setRemoved] = useState<RemovedAction | null>(null)
  const [fresh, setFresh] = useState<string | null>(null)
  const add = (what: string) => {
    const { id, now } = stamp()
    onChange(editScan((latest) => addAction(latest, { id, now, asOf, practice: null, what })))
    setRemoved(null)
    setFresh(id)
  }
  const remove = (id: string) => {
    const { now } = stamp()
    setRemoved(removeAction(scan, id, now).removed)
    setFresh(null)
    onChange((latest) => removeAction(latest, id, now).scan)
  }
  const restore = () => {
    if (!removed) return
    const { now } = stamp()
    onChange(editScan((latest) => restoreAction(latest, removed, now)))
    setRemoved(null)
    setFresh(removed.action.id)
  }
  return { removed, fresh, add, remove, restore }
}

/** How many actions there are, where to find one, or that three is enough. */
function PlanState({ view: { scan, texts, hrefs } }: { view: PlanView }) {
  const count = openActions(scan).length
  return (
    <>
      <div role="status">
        {count > 0 && <p>{fillPlural(texts.count, count, { most: openActionsAtMost })}</p>}
        {isPlanFull(scan) && (
          <Notice tone="info" title={texts.full.title}>
            <p>{texts.full.text}</p>
          </Notice>
        )}
      </div>
      {planActions(scan).length === 0 && (
        <Notice tone="info" title={texts.empty.title} heading={2}>
          <p>{texts.empty.text}</p>
          <p className={styles.ways}>
            <ButtonLink look="primary" href={hrefs.advice}>
              {texts.advice}
            </ButtonLink>
            <ButtonLink href={hrefs.library}>{texts.library}</ButtonLink>
          </p>
        </Notice>
      )}
    </>
  )
}

type RemovedProps = { what: string; texts: PlanView['texts']['removed']; onUndo: () => void }

/** Takes the focus that the removed action had, so that a key press puts it back. */
function Removed({ what, texts, onUndo }: RemovedProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <Notice tone="info" title={fill(texts.text, { what })}>
      <Button ref={button} onClick={onUndo} aria-label={`${texts.undo}: ${what}`}>
        {texts.undo}
      </Button>
    </Notice>
  )
}

function MoreSteps({ view: { texts, hrefs } }: { view: PlanView }) {
  return (
    <section className={styles.more}>
      <h2>{texts.moreTitle}</h2>
      <p className={styles.ways}>
        <ButtonLink href={hrefs.advice}>{texts.advice}</ButtonLink>
        <ButtonLink href={hrefs.library}>{texts.library}</ButtonLink>
        <Button look="quiet" onClick={() => window.print()}>
          {texts.print}
        </Button>
      </p>
    </section>
  )
}
