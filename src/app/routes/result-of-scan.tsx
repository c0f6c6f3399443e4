import { use } from 'react'
import { firstOpenTheme, measureProgress } from '../../domain/scan/progress.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { OnPaper } from '../../features/print/on-paper.tsx'
import { ResultScreen } from '../../features/result/result-screen.tsx'
import { outcomeOf } from '../outcome.ts'
import { href, paths } from '../paths.ts'
import { downloadReport } from '../report-download.ts'
import type { RouteContext } from '../routes.tsx'
import { printedEdition } from '../report-model-of-scan.ts'
import { loadTexts } from '../texts.ts'
import { useReportMaker } from '../use-report-maker.ts'
import { AdviceOfScan } from './advice-of-scan.tsx'
import { scanFile } from '../scan-file.ts'
import { AppreciationOfScan } from './appreciation-of-scan.tsx'
import { LeversOfScan } from './levers-of-scan.tsx'
import { ModuleOutcomesOfScan } from './module-outcomes-of-scan.tsx'
import { ModulesOfScan } from './modules-of-scan.tsx'
import { LockedFile } from './locked-file.tsx'
import { PeersOfScan } from './peers-of-scan.tsx'
import { ReferencesOfScan } from './references-of-scan.tsx'
import { OverTimeOfScan, useEarlierScan } from './over-time-of-scan.tsx'

type ResultOfScanProps = RouteContext & {
  scan: Scan
  notices: string[]
  isExample: boolean
  /** True in an adviser's dossier: the scan is real, but not the reader's own to change. */
  isOfDossier?: boolean
  /** Where its print view stands. */
  printHref: string
  onSaveFile: (() => void) | null
}

/** The result of one scan, computed off the main thread; the same for the own scan, an example and a dossier. */
export function ResultOfScan(props: ResultOfScanProps) {
  const {
    scan,
    notices,
    isExample,
    isOfDossier = false,
    printHref,
    onSaveFile,
    structure,
    texts,
    language,
  } = props
  const isOwn = !isExample && !isOfDossier
  const { result, surroundings } = use(outcomeOf(scan, structure, isExample))
  const earlier = useEarlierScan(scan, props, isExample)
  const request = {
    ...{ scan, result, structure, language, surroundings },
    comparison: earlier.comparison,
  }
  const makeReport = useReportMaker({ ...request, edition: printedEdition })
  const open = firstOpenTheme(measureProgress(scan, structure))
  return (
    <OnPaper makeReport={makeReport}>
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
          firstOpen: open && isOwn ? href(paths.changeFromCheck(`theme/${open}`)) : null,
          print: printHref,
          plan: isOwn ? href(paths.plan) : null,
          respondents: isOwn ? href(paths.respondents) : null,
          sheets: isOwn ? href(paths.sheets) : null,
        }}
        onDownload={(choice, signal) => downloadReport({ ...request, ...choice, signal })}
        editionTexts={use(loadTexts(language, 'editions'))}
        onSaveFile={onSaveFile}
        lockedFile={onSaveFile && <LockedFile language={language} file={() => scanFile(scan)} isForAdviser />}
      >
        <AppreciationOfScan {...props} />
        <AdviceOfScan {...props} isOwn={isOwn} result={result} surroundings={surroundings} />
        {isOwn && <ModulesOfScan {...props} result={result} />}
        {isOfDossier && <ModuleOutcomesOfScan {...props} result={result} />}
        <PeersOfScan {...props} isOwn={isOwn} result={result} surroundings={surroundings} />
        <LeversOfScan {...props} result={result} />
        <ReferencesOfScan {...props} result={result} />
        {!isExample && <OverTimeOfScan {...props} earlier={earlier} />}
      </ResultScreen>
    </OnPaper>
  )
}
