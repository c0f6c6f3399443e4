import { useState } from 'react'
import { ButtonLink } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { Page } from '../../components/page/page.tsx'
import type { Language } from '../../content/texts.ts'
import type { MadeContribution } from '../../domain/cohort/make-contribution.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { fill } from '../../texts/fill.ts'
import type { ContributionWording } from './contribution-rows.ts'
import { ContributionPreview } from './contribution-preview.tsx'
import styles from './benchmark.module.css'
import { ShareChoice } from './share-choice.tsx'
import { ShareTaken } from './share-taken.tsx'

export type ShareScreenProps = ContributionWording & {
  scan: Scan
  /** Who asks: named in every sentence that says who gets what. */
  host: { name: string; contact: string | null }
  /** What would be given, or why there is nothing to give; made before any choice. */
  made: MadeContribution
  /** True when the scan holds the choice for this campaign. */
  isTaken: boolean
  language: Language
  product: string
  hrefs: { result: string }
  /** Records the choice in the scan. */
  onConsent: () => void
  /** Takes the choice out of the scan. */
  onWithdraw: () => void
  /** Hands the contribution to the browser's download; gives the name of the file. */
  onSave: () => string
}

/** Whether to give the answers to a host that compares employers: what, to whom, in full, and only by an own choice. */
export function ShareScreen(props: ShareScreenProps) {
  const { texts, host, made, product, hrefs } = props
  return (
    <Page title={texts.title} lead={fill(texts.lead, { host: host.name })} product={product}>
      {made.ok ? (
        <Offer {...props} contribution={made.contribution} />
      ) : (
        <Notice tone="info" title={texts.reasonTitle} heading={2}>
          <p>{texts.reasons[made.reason]}</p>
          <p>{texts.safe}</p>
        </Notice>
      )}
      <p className={styles.back}>
        <ButtonLink look="quiet" href={hrefs.result}>
          {texts.back}
        </ButtonLink>
      </p>
    </Page>
  )
}

type OfferProps = ShareScreenProps & { contribution: Extract<MadeContribution, { ok: true }>['contribution'] }

function Offer({ contribution, ...props }: OfferProps) {
  const { texts, host, scan, isTaken, language, onConsent, onWithdraw, onSave } = props
  const [saved, setSaved] = useState<string | null>(null)
  const [isUndone, setIsUndone] = useState(false)
  const take = () => {
    onConsent()
    setSaved(onSave())
    setIsUndone(false)
  }
  const undo = () => {
    onWithdraw()
    setSaved(null)
    setIsUndone(true)
  }
  const at = scan.consent?.benchmark?.at
  return (
    <>
      <Explanation {...props} />
      <ContributionPreview contribution={contribution} wording={props} />
      {isTaken && at !== undefined ? (
        <ShareTaken
          at={at}
          saved={saved}
          host={host}
          texts={texts}
          language={language}
          onSave={() => setSaved(onSave())}
          onUndo={undo}
        />
      ) : (
        <ShareChoice host={host.name} isUndone={isUndone} texts={texts} onTake={take} />
      )}
    </>
  )
}

function Explanation({ texts, host: { name: host } }: Pick<ShareScreenProps, 'texts' | 'host'>) {
  const lists: [string, readonly string[]][] = [
    [fill(texts.sentTitle, { host }), texts.sent],
    [texts.notSentTitle, texts.notSent],
    [texts.whyTitle, texts.why],
  ]
  return lists.map(([title, items]) => (
    <section key={title}>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{fill(item, { host })}</li>
        ))}
      </ul>
    </section>
  ))
}
