import { useEffect, useId, useRef } from 'react'
import { Button } from '../../components/button/button.tsx'
import type { Agreement } from '../../domain/dossier/agreements-of-dossier.ts'
import { editAgreement, type AgreementFields } from '../../domain/talk/agreement-edits.ts'
import { roleInWords } from '../../domain/plan/plan-roles.ts'
import { dayInWords, fill } from '../../texts/fill.ts'
import { AgreementFieldset } from './agreement-fields.tsx'
import { editDossier, type AgreementsView } from './agreements-view.ts'
import styles from './talk-forms.module.css'

type AgreementCardProps = {
  agreement: Agreement
  number: number
  view: AgreementsView
  /** Opens and takes the focus when it appears: just written down, or put back. */
  takesFocus: boolean
  onRemove: () => void
}

/** One agreement in a line, with everything about it to fill in below. */
export function AgreementCard({ agreement, number, view, takesFocus, onRemove }: AgreementCardProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  const words = view.texts.agreements
  const what = agreement.what?.trim() || words.unnamed
  const change = (fields: Partial<AgreementFields>) =>
    view.onChange(editDossier((latest) => editAgreement(latest, agreement.id, fields, view.stamp().now)))
  return (
    <section aria-labelledby={id} className={styles.agreement}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {fill(words.heading, { number, what })}
      </h3>
      <p>{summaryOf(agreement, view)}</p>
      <SourceLine agreement={agreement} view={view} />
      <details open={takesFocus || undefined}>
        <summary aria-label={`${words.more}: ${what}`}>{words.more}</summary>
        <AgreementFieldset agreement={agreement} view={view} onChange={change} />
      </details>
      <Button look="quiet" aria-label={`${words.remove}: ${what}`} onClick={onRemove}>
        {words.remove}
      </Button>
    </section>
  )
}

function summaryOf(agreement: Agreement, { texts, roles, language }: AgreementsView): string {
  const words = texts.agreements
  const { origin, status, due } = agreement
  const who = roleInWords(agreement.who, roles, words.whoOther)
  return [
    fill(words.summary, { origin: words.origins[origin], status: words.statuses[status] }),
    who === '' ? '' : fill(words.summaryWho, { who }),
    due ? fill(words.summaryDue, { day: dayInWords(due, language) }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** Where the agreement came from, or that it is gone. */
function SourceLine({
  agreement: { practice, offer },
  view,
}: Pick<AgreementCardProps, 'agreement' | 'view'>) {
  const words = view.texts.agreements
  if (!practice && !offer) return null
  const { practices, offers } = view.titles
  const fromPractice = practice ? practices[practice] : undefined
  if (fromPractice) return <p className={styles.quiet}>{fill(words.fromPractice, { title: fromPractice })}</p>
  const fromOffer = offer ? offers[offer] : undefined
  return (
    <p className={styles.quiet}>{fromOffer ? fill(words.fromOffer, { title: fromOffer }) : words.gone}</p>
  )
}
