import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { Page } from '../../components/page/page.tsx'
import type { Language } from '../../content/texts.ts'
import type { HostFiles } from '../../domain/host/load-host-files.ts'
import type { ReadLogo } from '../../domain/host/read-logo-outcome.ts'
import type { HostTexts } from '../../texts/catalogue.ts'
import { fill, listInWords } from '../../texts/fill.ts'
import { FileReport } from './file-report.tsx'
import { LogoReport } from './logo-report.tsx'
import styles from './host-check-screen.module.css'

type HostCheckScreenProps = {
  texts: HostTexts
  product: string
  language: Language
  /** null while the files are read. */
  files: HostFiles | null
  /** The logo as the report can draw it, or why it cannot; null without one, or while it is read. */
  logo: ReadLogo | null
  /** yyyy-mm-dd: which review days have passed. */
  asOf: string
  onCheckAgain: () => void
  hrefs: { home: string; count: string }
}

/** For who offers the scan: what is read from the folder host, what is wrong with it and how to mend that. */
export function HostCheckScreen(props: HostCheckScreenProps) {
  const { texts, product, files, logo, onCheckAgain, hrefs } = props
  return (
    <Page title={texts.check.title} lead={texts.check.lead} product={product}>
      <div role="status">
        {files ? <Verdict files={files} logo={logo} texts={texts} /> : <p>{texts.check.reading}</p>}
      </div>
      {files && <Files {...props} files={files} />}
      <div className={styles.ways}>
        <Button onClick={onCheckAgain} look="primary">
          {texts.check.again}
        </Button>
        <ButtonLink href={hrefs.count}>{texts.check.benchmarkBuild}</ButtonLink>
        <ButtonLink href={hrefs.home} look="quiet">
          {texts.check.home}
        </ButtonLink>
      </div>
    </Page>
  )
}

type VerdictProps = { files: HostFiles; logo: ReadLogo | null; texts: HostTexts }

function Verdict({ files: { reports }, logo, texts: { check } }: VerdictProps) {
  if (reports.some(({ state }) => state !== 'found')) {
    return (
      <Notice tone="attention" title={check.someFaults} heading={2}>
        <p>{check.someFaultsText}</p>
      </Notice>
    )
  }
  const hasRemarks =
    logo?.ok === false || reports.some((report) => report.state === 'found' && report.remarks.length > 0)
  return (
    <Notice
      tone={hasRemarks ? 'info' : 'good'}
      title={hasRemarks ? check.someRemarks : check.allGood}
      heading={2}
    >
      <p>{hasRemarks ? check.someRemarksText : check.allGoodText}</p>
    </Notice>
  )
}

function Files({ files, logo, texts, language, asOf }: HostCheckScreenProps & { files: HostFiles }) {
  const { check } = texts
  const empty = (files.host?.regions ?? []).filter(({ offersFile }) => offersFile === null)
  const hasWork = files.reports.some(
    (report) => report.state === 'faulty' || (report.state === 'found' && report.remarks.length > 0),
  )
  return (
    <>
      {files.reports.map((report, index) => (
        // Two regions may name one file by mistake: the place in the list is what tells them apart.
        <FileReport key={index} report={report} files={files} texts={texts} language={language} asOf={asOf} />
      ))}
      {logo && files.host?.logo && <LogoReport file={files.host.logo} logo={logo} texts={texts} />}
      {empty.length > 0 && (
        <p>
          {fill(check.emptyRegions, {
            regions: listInWords(
              empty.map(({ title }) => title[language]),
              language,
            ),
          })}
        </p>
      )}
      {hasWork && (
        <section>
          <h2>{check.howTo}</h2>
          <ol>
            {check.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
