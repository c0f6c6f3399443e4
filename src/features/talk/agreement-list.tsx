import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { agreementsOf, removeAgreement } from '../../domain/dossier/agreements-of-dossier.ts'
import { leadingScanOf } from '../../domain/dossier/scans-of-dossier.ts'
import { openActions, openActionsAtMost } from '../../domain/plan/actions.ts'
import {
  agree,
  placesOf,
  canRestoreAgreement,
  restoreAgreement,
  type NewAgreement,
  type RemovedAgreement,
} from '../../domain/talk/agreement-edits.ts'
import { fill, fillPlural } from '../../texts/fill.ts'
import { AgreementCard } from './agreement-card.tsx'
import { AgreementForm, type AgreementWish } from './agreement-form.tsx'
import { editDossier, isEmployerPlanFull, type AgreementsView } from './agreements-view.ts'
import styles from './talk-forms.module.css'

/** What was agreed with one employer, and a form for more. */
export function AgreementList(view: AgreementsView) {
  const id = useId()
  const { dossier, texts } = view
  const words = texts.agreements
  const agreements = agreementsOf(dossier)
  const change = useAgreementChanges(view)
  return (
    <section aria-labelledby={id} className={styles.form}>
      <h2 id={id}>{words.title}</h2>
      <p className={styles.quiet}>{texts.privacy}</p>
      <PlanState {...view} />
      {agreements.length === 0 && <p>{words.none}</p>}
      {change.removed && canRestoreAgreement(dossier, change.removed) && (
        <Removed what={change.removed.agreement.what ?? ''} words={words} onUndo={change.restore} />
      )}
      {agreements.map(({ agreement }, index) => (
        <AgreementCard
          key={agreement.id}
          agreement={agreement}
          number={index + 1}
          view={view}
          takesFocus={agreement.id === change.fresh}
          onRemove={() => change.remove(agreement.id)}
        />
      ))}
      <AgreementForm view={view} onAdd={change.add} />
    </section>
  )
}

/** Adding, removing and putting back, and which agreement has just appeared. */
function useAgreementChanges({ dossier, asOf, stamp, onChange }: AgreementsView) {
  const [removed, setRemoved] = useState<RemovedAgreement | null>(null)
  const [fresh, setFresh] = useState<string | null>(null)
  const add = (wish: AgreementWish) => {
    const agreement: NewAgreement = { ...wish, ...stamp(), asOf }
    onChange(editDossier((latest) => agree(latest, agreement)))
    setRemoved(null)
    setFresh(agreement.id)
  }
  const remove = (id: string) => {
    setRemoved(placesOf(dossier, id))
    setFresh(null)
    const { now } = stamp()
    onChange((latest) => removeAgreement(latest, id, now))
  }
  const restore = () => {
    if (!removed) return
    const { now } = stamp()
    onChange(editDossier((latest) => restoreAgreement(latest, removed, now)))
    setRemoved(null)
    setFresh(removed.agreement.id)
  }
  return { removed, fresh, add, remove, restore }
}

function PlanState({ dossier, texts }: AgreementsView) {
  const leading = leadingScanOf(dossier)
  const count = leading ? openActions(leading).length : 0
  return (
    <div role="status">
      {count > 0 && <p>{fillPlural(texts.agreements.planCount, count, { most: openActionsAtMost })}</p>}
      {isEmployerPlanFull(dossier) && (
        <Notice tone="info">
          <p>{texts.agreements.planFull}</p>
        </Notice>
      )}
    </div>
  )
}

type RemovedProps = { what: string; words: AgreementsView['texts']['agreements']; onUndo: () => void }

/** Takes the focus that the removed agreement had, so that a key press puts it back. */
function Removed({ what, words, onUndo }: RemovedProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <Notice tone="info" title={fill(words.removed, { what: what || words.unnamed })}>
      <Button ref={button} onClick={onUndo} aria-label={`${words.undo}: ${what}`}>
        {words.undo}
      </Button>
    </Notice>
  )
}
