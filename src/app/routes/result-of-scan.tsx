import { use } from 'react'
import { firstOpenTheme, measureProgress } from '../../domain/scan/progress.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { ResultScreen } from '../../features/result/result-screen.tsx'
import { outcomeOf } from '../outcome.ts'
import { href, paths } from '../paths.ts'
import { downloadReport } from '../report-download.ts'
import type { RouteContext } from '../routes.tsx'
import { loadTexts } from '../texts.ts'
import { AdviceOfScan } from './advice-of-scan.tsx'
import { LeversOfScan } from './levers-of-scan.tsx'
import { ReferencesOfScan } from './references-of-scan.tsx'
import { OverTimeOfScan, useEarlierScan } from './over-time-of-scan.tsx'

type ResultOfScanProps = RouteContext & {
  scan: Scan
  notices: string[]
  isExample: boolean
  onSaveFile: (() => void) | null
}

/** The result of one scan, computed off the main thread; the same for the own scan and an example. */
export function ResultOfScan(props: ResultOfScanProps) {
  const { scan, notices, isExample, onSaveFile, structure, texts, language } = props
  const { result, surroundings } = use(outcomeOf(scan, structure, isExample))
  const earlier = useEarlierScan(scan, props, isExample)
  const request = {
    ...{ scan, result, structure, language, surroundings },
    comparison: earlier.comparison,
  }
  const open = firstOpenTheme(measureProgress(scan, structure))
  return (
    <ResultScreen
      scan={scan}
      result={result}
      structure={structure}
      language={language}
      texts={use(loadTexts(language, 'result'))}
      questionnaire={texts.questionnaire}
      product={texts.ui.shell.product}
      notices={notices}
      hrefs={{
        theme: (theme) => href(paths.changeFromCheck(`theme/${theme}`)),
        check: href(paths.check),
        start: href(paths.start),
        firstOpen: open && !isExample ? href(paths.changeFromCheck(`theme/${open}`)) : null,
        plan: isExample ? null : href(paths.plan),
        sheets: isExample ? null : href(paths.sheets),
      }}
      onDownload={(choice, signal) => downloadReport({ ...request, ...choice, signal })}
      editionTexts={use(loadTexts(language, 'editions'))}
      onSaveFile={onSaveFile}
    >
      <AdviceOfScan {...props} result={result} surroundings={surroundings} />
      <LeversOfScan {...props} result={result} />
      <ReferencesOfScan {...props} result={result} />
      {!isExample && <OverTimeOfScan {...props} earlier={earlier} />}
    </ResultScreen>
  )
}
