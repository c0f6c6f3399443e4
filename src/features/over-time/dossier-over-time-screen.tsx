import { ButtonLink } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { Page } from '../../components/page/page.tsx'
import type { WordedComparison } from '../../domain/over-time/comparison-in-words.ts'
import { fill } from '../../texts/fill.ts'
import { AgreementTable, type WordedAgreement } from './agreement-table.tsx'
import type { ChooseEarlierProps } from './choose-earlier.tsx'
import { ChooseEarlier } from './choose-earlier.tsx'
import { OverTimeSection } from './over-time-section.tsx'
import styles from './over-time.module.css'

type DossierOverTimeScreenProps = Omit<ChooseEarlierProps, 'onOpen'> & {
  product: string
  employer: string
  /** Null without an earlier scan. */
  worded: WordedComparison | null
  agreements: readonly WordedAgreement[]
  /** Both roles in words, when they differ. */
  roles: { then: string; now: string } | null
  backHref: string
}

/** An earlier scan of a dossier beside its leading one: what was agreed, what was done, what changed beyond chance. */
export function DossierOverTimeScreen(props: DossierOverTimeScreenProps) {
  const { product, employer, worded, agreements, roles, backHref, ...rest } = props
  const { dossier } = rest.texts
  const choose = { ...rest, onOpen: null }
  return (
    <Page
      title={dossier.title}
      lead={dossier.lead}
      width="wide"
      product={product}
      above={<p className={styles.quiet}>{employer}</p>}
    >
      {!worded && <p>{dossier.none}</p>}
      {roles && (
        <Notice tone="info">
          <p>{fill(dossier.otherRole, roles)}</p>
        </Notice>
      )}
      {worded && (
        <>
          <ChooseEarlier {...choose} />
          <h2>{dossier.agreementsTitle}</h2>
          <p>{worded.agreements?.summary}</p>
          {agreements.length > 0 && <AgreementTable agreements={agreements} texts={dossier} />}
          <OverTimeSection
            {...choose}
            title={dossier.changeTitle}
            worded={{ ...worded, agreements: null }}
            hasOpener={false}
          />
        </>
      )}
      <ButtonLink look="quiet" href={backHref}>
        {dossier.back}
      </ButtonLink>
    </Page>
  )
}
