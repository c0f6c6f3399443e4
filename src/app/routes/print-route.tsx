import { Suspense, use } from 'react'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { PrintScreen } from '../../features/print/print-screen.tsx'
import { exampleOf } from '../examples.ts'
import { outcomeOf } from '../outcome.ts'
import { href, paths } from '../paths.ts'
import { loadReportModel, printedEdition, type ReportRequest } from '../report-model-of-scan.ts'
import type { RouteContext } from '../routes.tsx'
import { loadTexts } from '../texts.ts'
import { NeedsScan } from './needs-scan.tsx'
import { useEarlierScan } from './over-time-of-scan.tsx'

/** The print view of the scan in hand, or of the example with this name. */
export function PrintRoute({ name, ...props }: RouteContext & { name: string | undefined }) {
  const { session, structure, texts } = props
  if (name === undefined) {
    if (!session.current) return <NeedsScan {...props} />
    return <PrintOfScan {...props} scan={session.current} isExample={false} backTo={paths.result} />
  }
  if (!(name in texts.ui.start.examples)) return <NeedsScan {...props} />
  const scan = use(exampleOf(name, structure))
  return <PrintOfScan {...props} scan={scan} isExample backTo={paths.example(name)} />
}

type PrintOfScanProps = RouteContext & { scan: Scan; isExample: boolean; backTo: string }

/** The print view of any scan, with the way back to `backTo`. */
export function PrintOfScan(props: PrintOfScanProps) {
  const { scan, isExample, backTo, structure, language, texts } = props
  const { result, surroundings } = use(outcomeOf(scan, structure, isExample))
  const { comparison } = useEarlierScan(scan, props, isExample)
  const request = { scan, result, structure, language, surroundings, comparison, edition: printedEdition }
  // The comparison is remembered outside of what waits: made anew it would be another request, and never end.
  return (
    <Suspense fallback={<p>{texts.ui.shell.loading}</p>}>
      <PrintOfReport request={request} hrefOfResult={href(backTo)} />
    </Suspense>
  )
}

function PrintOfReport({ request, hrefOfResult }: { request: ReportRequest; hrefOfResult: string }) {
  const texts = use(loadTexts(request.language, 'print'))
  return <PrintScreen report={use(loadReportModel(request))} texts={texts} hrefOfResult={hrefOfResult} />
}
