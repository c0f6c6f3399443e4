import type { ReactNode } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { defaultEdition } from '../../domain/report/edition.ts'
import type { EditionsTexts, ResultTexts } from '../../texts/catalogue.ts'
import { DownloadButton, DownloadMessage } from './download-button.tsx'
import { ReportChooser } from './report-chooser.tsx'
import type { ResultHrefs } from './result-view.ts'
import { Section } from './section.tsx'
import styles from './take-along.module.css'
import type { Download, MakeReport } from './use-download.ts'

type TopActionsProps = {
  download: Download
  texts: ResultTexts
  printHref: string
  /** Where to go on answering, when that comes before a report; otherwise null. */
  answerMore: string | null
}

/** Report and print within reach at the top of the screen. */
export function TopActions({ download, texts, printHref, answerMore }: TopActionsProps) {
  return (
    <div>
      <div className={styles.actions}>
        {answerMore && (
          <ButtonLink look="primary" href={answerMore}>
            {texts.answerMore}
          </ButtonLink>
        )}
        <DownloadButton
          download={download}
          choice={{ edition: defaultEdition, isWithScan: true }}
          label={texts.download}
          look={answerMore ? 'secondary' : 'primary'}
        />
        <ButtonLink look="quiet" href={printHref}>
          {texts.print}
        </ButtonLink>
      </div>
      <DownloadMessage download={download} texts={texts} />
      <p className={styles.about}>{texts.downloadText}</p>
    </div>
  )
}

type TakeAlongProps = {
  texts: ResultTexts
  hrefs: ResultHrefs
  /** Null for an example: that has no answers of the reader to save or change. */
  onSaveFile: (() => void) | null
  /** The way to save with a passphrase; null where there is nothing to save. */
  lockedFile: ReactNode
  editionTexts: EditionsTexts
  onDownload: MakeReport
}

/** What else a reader can do with the result, at the end of the screen. */
export function TakeAlong({
  texts,
  hrefs,
  onSaveFile,
  lockedFile,
  editionTexts,
  onDownload,
}: TakeAlongProps) {
  return (
    <Section part="report" title={texts.downloadTitle} ground="sand" isOnScreenOnly>
      <ReportChooser texts={texts} editionTexts={editionTexts} onDownload={onDownload} />
      <div className={styles.actions}>
        {hrefs.plan && (
          <ButtonLink look="primary" href={hrefs.plan}>
            {texts.makePlan}
          </ButtonLink>
        )}
        {hrefs.sheets && <ButtonLink href={hrefs.sheets}>{texts.openSheets}</ButtonLink>}
        {onSaveFile && <Button onClick={onSaveFile}>{texts.saveFile}</Button>}
        {hrefs.respondents && <ButtonLink href={hrefs.respondents}>{texts.respondents}</ButtonLink>}
        {onSaveFile && <ButtonLink href={hrefs.check}>{texts.change}</ButtonLink>}
      </div>
      {lockedFile && <div className={styles.locked}>{lockedFile}</div>}
      <div className={styles.more}>
        <ButtonLink look="quiet" href={hrefs.start}>
          {texts.backToStart}
        </ButtonLink>
      </div>
    </Section>
  )
}
