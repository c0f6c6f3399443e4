import { ButtonLink } from '../../components/button/button.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { Page } from '../../components/page/page.tsx'
import { sheetBlocks } from '../../domain/report/sheets/sheet-blocks.ts'
import { isSheetFilled } from '../../domain/sheets/filled-sheets.ts'
import type { SheetId } from '../../domain/sheets/sheet-ids.ts'
import { DivisionForm } from './division-form.tsx'
import { PaperBlocks } from './paper-blocks.tsx'
import { refusedInWords } from './refused-fields.ts'
import type { SheetView } from './sheets-view.ts'
import { SideEntryForm } from './side-entry-form.tsx'
import { TakeSheet } from './take-sheet.tsx'
import { TermsForm } from './terms-form.tsx'
import type { MakeSheet } from './use-sheet-download.ts'
import styles from './sheets.module.css'

export type SheetScreenProps = {
  id: SheetId
  view: SheetView
  /** False without a scan: then nothing is kept, and the screen says so. */
  isKept: boolean
  product: string
  hrefs: { list: string; start: string }
  newId: () => string
  onDownload: MakeSheet
}

/** One working sheet: what it is for, its fields, its result, and how to take it along. */
export function SheetScreen({ id, view, product, hrefs, newId, onDownload, isKept }: SheetScreenProps) {
  const { texts, record } = view
  const { general } = texts
  const { title } = general.names[id]
  const hasFields = id !== 'future-talks'
  const above = (
    <ButtonLink look="quiet" className={styles.back} href={hrefs.list}>
      {general.back}
    </ButtonLink>
  )
  const paper = sheetBlocks(id, record, { ...view, isForWriting: !isSheetFilled(id, record) })
  return (
    <Page title={title} above={above} width="form" product={product}>
      {hasFields && (
        <div className={styles.onScreen}>
          <Opening id={id} view={view} isKept={isKept} start={hrefs.start} />
          <Form id={id} view={view} newId={newId} />
        </div>
      )}
      <div className={hasFields ? styles.paper : undefined}>
        <PaperBlocks blocks={paper} />
      </div>
      <div className={styles.onScreen}>
        <TakeSheet texts={general.take} hasFields={hasFields} onDownload={onDownload} />
      </div>
    </Page>
  )
}

const partOf = {
  'side-entry': 'sideEntry',
  'employment-terms': 'terms',
  'job-division': 'division',
  'future-talks': 'talks',
} as const

type OpeningProps = Pick<SheetScreenProps, 'id' | 'view' | 'isKept'> & { start: string }

/** What a reader should know before the first field. */
function Opening({ id, view: { texts, record }, isKept, start }: OpeningProps) {
  const { general, terms } = texts
  const { lead, evidence } = texts[partOf[id]]
  const refused = refusedInWords(id, record, texts)
  const privacy = id === 'employment-terms' ? terms.privacy : general.privacy
  return (
    <>
      <p>{lead}</p>
      {isKept ? (
        <p>{general.kept}</p>
      ) : (
        <Notice tone="attention" title={general.notKept.title} heading={2}>
          <p>{general.notKept.text}</p>
          <ButtonLink href={start}>{general.notKept.link}</ButtonLink>
        </Notice>
      )}
      <Notice tone="info" title={privacy.title} heading={2}>
        <p>{privacy.text}</p>
      </Notice>
      {refused.length > 0 && (
        <Notice tone="attention" title={general.refused.title} heading={2}>
          <p>{general.refused.text}</p>
          <ul>
            {refused.map((field) => (
              <li key={field}>{field}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Disclosure summary={general.evidence}>
        {evidence.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Disclosure>
    </>
  )
}

/** The fields of one sheet; none where there is nothing to fill in. */
function Form({ id, view, newId }: Pick<SheetScreenProps, 'id' | 'view' | 'newId'>) {
  switch (id) {
    case 'side-entry':
      return <SideEntryForm view={view} />
    case 'employment-terms':
      return <TermsForm view={view} />
    case 'job-division':
      return <DivisionForm view={view} newId={newId} />
    case 'future-talks':
      return null
  }
}
