import type { ReactNode } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Page } from '../../components/page/page.tsx'
import type { Language } from '../../content/texts.ts'
import { AgreementSummary } from './agreement-summary.tsx'
import { AppreciationSummary } from './appreciation-summary.tsx'
import { DaysSection } from './days-section.tsx'
import styles from './dossier.module.css'
import type { DossierView } from './dossier-view.ts'
import { EraseReminder } from './erase-reminder.tsx'
import { HandBack, type HandBackActions } from './hand-back.tsx'
import { HeadSection } from './head-section.tsx'
import { Invitation } from './invitation.tsx'
import { NoteSection } from './note-section.tsx'
import type { WrittenMail } from './write-mail.ts'
import { ScansSection } from './scans-section.tsx'
import { Section } from './section.tsx'

export type DossierScreenProps = {
  view: DossierView
  product: string
  /** The invitation in each language. */
  mails: Record<Language, WrittenMail>
  onCopy: (text: string) => Promise<void>
  handBack: HandBackActions
  /** Saves the file of one of the scans. */
  onSaveScan: (scan: string) => void
  onErase: () => void
  /** Stand in place of the summaries where the adviser can write. */
  appreciation?: ReactNode
  agreements?: ReactNode
  /** Told above everything: whether the last change was stored. */
  message?: ReactNode
}

/** One dossier: who it is about, what was agreed when, the scans, and what goes back to the employer. */
export function DossierScreen({ view, product, ...props }: DossierScreenProps) {
  const { dossier, texts, hrefs } = view
  const invitation = <Invitation view={view} mails={props.mails} onCopy={props.onCopy} />
  const isInvited = dossier.status === 'invited'
  const hasScan = dossier.scans.length > 0
  return (
    <Page
      title={dossier.employer.name}
      above={
        <ButtonLink look="quiet" href={hrefs.list}>
          {texts.back}
        </ButtonLink>
      }
      width="wide"
      product={product}
    >
      {props.message}
      <EraseReminder view={view} onErase={props.onErase} />
      <div className={styles.columns}>
        <div>
          <HeadSection view={view} />
          <DaysSection view={view} />
        </div>
        <div>
          {isInvited && invitation}
          <ScansSection view={view} onSaveScan={props.onSaveScan} />
          {hasScan && (props.appreciation ?? <AppreciationSummary view={view} />)}
          {hasScan && (props.agreements ?? <AgreementSummary view={view} />)}
          {hasScan && <HandBack view={view} actions={props.handBack} />}
          {!isInvited && !hasScan && invitation}
          <NoteSection view={view} />
          <RemoveSection view={view} onErase={props.onErase} />
        </div>
      </div>
    </Page>
  )
}

function RemoveSection({ view: { texts }, onErase }: { view: DossierView; onErase: () => void }) {
  return (
    <Section title={texts.remove.title}>
      <p>{texts.remove.text}</p>
      <Button onClick={onErase}>{texts.remove.action}</Button>
    </Section>
  )
}
