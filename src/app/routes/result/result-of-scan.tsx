import { use } from 'react'
import { Part } from '../../../components/long-page/long-page.tsx'
import { firstOpenTheme, measureProgress } from '../../../domain/scan/progress.ts'
import type { Surroundings } from '../../../domain/host/surroundings.ts'
import type { Result } from '../../../domain/result/result-schema.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import { OnPaper } from '../../../features/print/on-paper.tsx'
import { ResultScreen } from '../../../features/result/result-screen.tsx'
import { outcomeOf } from '../../outcome.ts'
import { href, paths } from '../../paths.ts'
import { downloadReport } from '../../report/report-download.ts'
import type { RouteContext } from '../../routes.tsx'
import { printedEdition } from '../../report/report-model-of-scan.ts'
import { loadTexts } from '../../texts/texts.ts'
import { useReportMaker } from '../../report/use-report-maker.ts'
import { AdviceOfScan } from './advice-of-scan.tsx'
import { scanFile } from '../../files/scan-file.ts'
import { AppreciationOfScan } from './appreciation-of-scan.tsx'
import { LeversOfScan } from './levers-of-scan.tsx'
import { ModuleOutcomesOfScan } from './module-outcomes-of-scan.tsx'
import { ModulesOfScan } from './modules-of-scan.tsx'
import { LockedFile } from '../locked-file.tsx'
import { PeersOfScan } from './peers-of-scan.tsx'
import { ReferencesOfScan } from './references-of-scan.tsx'
import { OverTimeOfScan, useEarlierScan } from './over-time-of-scan.tsx'

type ResultOfScanProps = RouteContext & {
  scan: Scan
  notices: string[]
  isExample: boolean
  /** True in an adviser's dossier: the scan is real, but not the reader's own to change. */
  isOfDossier?: boolean
  /** Where this result stands; its parts stand below it. */
  path: string
  /** The part the address names; null for the whole result. */
  part: string | null
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
    path,
    part,
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
          part: (name) => href(`${path}/${name}`),
          check: href(paths.check),
          start: href(paths.start),
          firstOpen: open && isOwn ? href(paths.changeFromCheck(`theme/${open}`)) : null,
          print: printHref,
          plan: isOwn ? href(paths.plan) : null,
          respondents: isOwn ? href(paths.respondents) : null,
          sheets: isOwn ? href(paths.sheets) : null,
        }}
        part={part}
        onDownload={(choice, signal) => downloadReport({ ...request, ...choice, signal })}
        editionTexts={use(loadTexts(language, 'editions'))}
        onSaveFile={onSaveFile}
        lockedFile={onSaveFile && <LockedFile language={language} file={() => scanFile(scan)} isForAdviser />}
      >
        <PartsOfResult {...props} {...{ result, surroundings, earlier }} />
      </ResultScreen>
    </OnPaper>
  )
}

type PartsOfResultProps = ResultOfScanProps & {
  result: Result
  surroundings: Surroundings
  earlier: ReturnType<typeof useEarlierScan>
}

/** What the app adds to the scores: advice, comparisons and what changed, each a part that can be jumped to. */
function PartsOfResult({ result, surroundings, earlier, ...props }: PartsOfResultProps) {
  const { isExample, isOfDossier = false } = props
  const isOwn = !isExample && !isOfDossier
  return (
    <>
      <Part id="appreciation">
        <AppreciationOfScan {...props} />
      </Part>
      <Part id="advice">
        <AdviceOfScan {...props} isOwn={isOwn} result={result} surroundings={surroundings} />
      </Part>
      <Part id="modules">
        {isOfDossier ? (
          <ModuleOutcomesOfScan {...props} result={result} />
        ) : (
          <ModulesOfScan {...props} result={result} isOwn={isOwn} />
        )}
      </Part>
      <Part id="peers">
        <PeersOfScan {...props} isOwn={isOwn} result={result} surroundings={surroundings} />
      </Part>
      <Part id="levers">
        <LeversOfScan {...props} result={result} />
      </Part>
      <Part id="references">
        <ReferencesOfScan {...props} result={result} />
      </Part>
      {!isExample && (
        <Part id="over-time">
          <OverTimeOfScan {...props} earlier={earlier} />
        </Part>
      )}
    </>
  )
}
