import { use } from 'react'
import type { Structure } from '../../content/structure.ts'
import type { Result } from '../../domain/result/result-schema.ts'
import { firstOpenTheme, measureProgress } from '../../domain/scan/progress.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { ResultScreen } from '../../features/result/result-screen.tsx'
import { computeResult } from '../background.ts'
import { href, paths } from '../paths.ts'
import { loadPractices } from '../practices.ts'
import { downloadReport } from '../report-download.ts'
import type { RouteContext } from '../routes.tsx'
import { loadTexts } from '../texts.ts'
import { today } from '../today.ts'
import { AdviceOfScan } from './advice-of-scan.tsx'
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
  const result = use(resultOf(scan, structure))
  const earlier = useEarlierScan(scan, props, isExample)
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
      }}
      onDownload={() =>
        downloadReport({ scan, result, structure, language, isExample, comparison: earlier.comparison })
      }
      onSaveFile={onSaveFile}
    >
      <AdviceOfScan {...props} result={result} />
      {!isExample && <OverTimeOfScan {...props} earlier={earlier} />}
    </ResultScreen>
  )
}

/** What a result is made from: as long as these are the same, so is the result. */
type Cause = Pick<Scan, 'id' | 'answers' | 'priorities' | 'company'>

const remembered: { cause: Cause; result: Promise<Result> }[] = []
const rememberedAtMost = 4

/** A change of the plan makes another scan, but no other result: the screen must not start anew. */
function resultOf(scan: Scan, structure: Structure): Promise<Result> {
  const known = remembered.find(({ cause }) => isSameCause(cause, scan))
  if (known) return known.result
  const result = loadPractices().then((practices) => computeResult(scan, { structure, practices }, today()))
  remembered.unshift({ cause: scan, result })
  remembered.length = Math.min(remembered.length, rememberedAtMost)
  return result
}

function isSameCause(a: Cause, b: Cause): boolean {
  return a.id === b.id && a.answers === b.answers && a.priorities === b.priorities && a.company === b.company
}
