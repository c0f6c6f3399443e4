import { ButtonLink } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { Page } from '../../components/page/page.tsx'
import type { Language } from '../../content/texts.ts'
import type { AgreementRow, Register } from '../../domain/register/register-rows.ts'
import type { FollowUpTexts, RegisterSheetTexts } from '../../texts/catalogue.ts'
import { ActionsPart } from './actions-part.tsx'
import styles from './follow-up.module.css'
import { SavePart, type Save } from './save-part.tsx'
import { ScansPart } from './scans-part.tsx'
import { SharePart, type SharePartProps } from './share-part.tsx'
import { StatusPart, type StatusPartProps } from './status-part.tsx'

export type RegisterScreenProps = {
  register: Register
  aboutOf: (row: AgreementRow) => string
  texts: FollowUpTexts
  sheet: RegisterSheetTexts
  language: Language
  product: string
  hrefs: { dossiers: string; progress: string; list: string }
  hrefOfDossier: (dossier: string) => string
  saves: { excel: Save; csvActions: Save; csvScans: Save }
  statuses: Pick<StatusPartProps, 'onOpen' | 'onApply' | 'onUndo'>
  share: Pick<SharePartProps, 'host' | 'campaign' | 'onCount' | 'onSave'>
}

/** The register: every action and scan of an adviser's dossiers, out to a sheet and its statuses back. */
export function RegisterScreen(props: RegisterScreenProps) {
  const { register, texts, hrefs, saves, product } = props
  const isEmpty = register.scans.length === 0
  const above = (
    <ButtonLink look="quiet" className={styles.onScreen} href={hrefs.dossiers}>
      {texts.register.back}
    </ButtonLink>
  )
  return (
    <Page
      title={texts.register.title}
      lead={texts.register.lead}
      above={above}
      width="wide"
      product={product}
    >
      <p className={`${styles.links} ${styles.onScreen}`}>
        <a href={hrefs.progress}>{texts.register.toProgress}</a>
        <a href={hrefs.list}>{texts.register.toImport}</a>
      </p>
      {isEmpty ? (
        <Notice tone="info" title={texts.register.emptyTitle} heading={2}>
          <p>{texts.register.emptyText}</p>
        </Notice>
      ) : (
        <>
          <ActionsPart {...props} agreements={register.agreements} texts={texts.register} />
          <ScansPart {...props} scans={register.scans} texts={texts.register} />
          <SavePart
            texts={texts.save}
            onExcel={saves.excel}
            onCsvActions={saves.csvActions}
            onCsvScans={saves.csvScans}
          />
          <StatusPart {...props} {...props.statuses} texts={texts.statuses} fileTexts={texts.file} />
          <SharePart {...props.share} texts={texts.share} saveTexts={texts.save} />
        </>
      )}
    </Page>
  )
}
