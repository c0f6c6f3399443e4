import type { ReactNode } from 'react'
import { LongPage } from '../../components/long-page/long-page.tsx'
import { usePartOnArrival } from '../../components/long-page/use-part-on-arrival.ts'
import { Notice } from '../../components/notice/notice.tsx'
import { Page } from '../../components/page/page.tsx'
import type { Structure } from '../../content/structure.ts'
import type { Language, QuestionnaireTexts } from '../../content/texts.ts'
import { writeHeadline } from '../../domain/report/wording/headline.ts'
import type { Result } from '../../domain/result/result-schema.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import type { EditionsTexts, ResultTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import { Certainty } from './certainty.tsx'
import { UnansweredQuestions, UnknownQuestions } from './open-questions.tsx'
import { PillarScores } from './pillar-scores.tsx'
import styles from './result-screen.module.css'
import { hasAnswers, isTooEarly, type ResultHrefs } from './result-view.ts'
import { Columns } from './section.tsx'
import { StandingLists } from './standing-lists.tsx'
import { TakeAlong, TopActions } from './take-along.tsx'
import { ThemeBreakdowns } from './theme-breakdowns.tsx'
import { useDownload, type MakeReport } from './use-download.ts'

export type ResultScreenProps = {
  scan: Scan
  result: Result
  structure: Structure
  language: Language
  texts: ResultTexts
  questionnaire: QuestionnaireTexts
  product: string
  /** Already worded, such as a retired answer or "this is an example". */
  notices: string[]
  hrefs: ResultHrefs
  /** The part the address names; null for the whole screen. */
  part: string | null
  /** Makes and saves the PDF. */
  onDownload: MakeReport
  editionTexts: EditionsTexts
  /** Null for an example: nothing to save, nothing to change. */
  onSaveFile: (() => void) | null
  /** The way to save with a passphrase; null for an example. */
  lockedFile: ReactNode
  /** What the app adds after the strong and weak points, such as the advice. */
  children?: ReactNode
}

/** The result of one scan: what it says first, then every number behind it. Reads the result, computes none. */
export function ResultScreen({
  product,
  notices,
  hrefs,
  part,
  onDownload,
  onSaveFile,
  lockedFile,
  editionTexts,
  children,
  ...view
}: ResultScreenProps) {
  const { scan, result, texts } = view
  const download = useDownload(onDownload)
  usePartOnArrival(part)
  const { name } = scan.company
  const hrefOfTheme = onSaveFile ? hrefs.theme : null
  const hasThemeScore = result.pillars.some(({ themes }) => themes.some(({ score }) => score !== null))
  return (
    <Page title={name ? fill(texts.title, { name }) : texts.titleUnnamed} width="wide" product={product}>
      {notices.map((notice) => (
        <Notice key={notice} tone="info">
          <p>{notice}</p>
        </Notice>
      ))}
      <p className={styles.headline}>{writeHeadline(view)}</p>
      <p className={styles.quiet}>{texts.tool}</p>
      <TopActions
        download={download}
        texts={texts}
        printHref={hrefs.print}
        answerMore={isTooEarly(view) ? hrefs.firstOpen : null}
      />
      <LongPage title={texts.onThisPage} hrefOf={hrefs.part} current={part}>
        {hasAnswers(view) && <PillarScores view={view} />}
        {hasThemeScore && <StandingLists view={view} />}
        {hasThemeScore && children}
        {hasAnswers(view) && <ThemeBreakdowns view={view} hrefOfTheme={hrefOfTheme} />}
        <Columns>
          <UnknownQuestions view={view} hrefOfTheme={hrefOfTheme} />
          <UnansweredQuestions view={view} firstOpen={hrefs.firstOpen} />
          <Certainty view={view} />
        </Columns>
        <TakeAlong {...{ texts, hrefs, onSaveFile, lockedFile, editionTexts, onDownload }} />
      </LongPage>
    </Page>
  )
}
