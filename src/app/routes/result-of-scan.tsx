import { use } from 'react'
import type { Structure } from '../../content/structure.ts'
import type { Result } from '../../domain/result/result-schema.ts'
import { firstOpenTheme, measureProgress } from '../../domain/scan/progress.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { ResultScreen } from '../../features/result/result-screen.tsx'
import { computeResult } from '../background.ts'
import { href, paths } from '../paths.ts'
import { downloadReport } from '../report-download.ts'
import type { RouteContext } from '../routes.tsx'
import { loadPractices } from '../practices.ts'
import { loadTexts } from '../texts.ts'
import { today } from '../today.ts'

type ResultOfScanProps = RouteContext & {
  scan: Scan
  notices: string[]
  isExample: boolean
  onSaveFile: (() => void) | null
}

/** The result of one scan, computed off the main thread; the same for the own scan and an example. */
export function ResultOfScan({
  scan,
  notices,
  isExample,
  onSaveFile,
  structure,
  texts,
  language,
}: ResultOfScanProps) {
  const result = use(resultOf(scan, structure))
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
      onDownload={() => downloadReport({ scan, result, structure, language, isExample })}
      onSaveFile={onSaveFile}
    />
  )
}

const results = new WeakMap<Scan, Promise<Result>>()

function resultOf(scan: Scan, structure: Structure): Promise<Result> {
  const known = results.get(scan)
  if (known) return known
  const result = loadPractices().then((practices) => computeResult(scan, { structure, practices }, today()))
  results.set(scan, result)
  return result
}
