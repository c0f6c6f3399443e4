import { use } from 'react'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { PrintScreen } from '../../features/print/print-screen.tsx'
import { exampleOf } from '../examples.ts'
import { outcomeOf } from '../outcome.ts'
import { href, paths } from '../paths.ts'
import { loadReportModel } from '../report-model-of-scan.ts'
import type { RouteContext } from '../routes.tsx'
import { loadTexts } from '../texts.ts'
import { NeedsScan } from './needs-scan.tsx'

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

function PrintOfScan({ scan, isExample, backTo, structure, language }: PrintOfScanProps) {
  const { result, surroundings } = use(outcomeOf(scan, structure, isExample))
  const texts = use(loadTexts(language, 'print'))
  const report = use(loadReportModel({ scan, result, structure, language, surroundings }))
  return <PrintScreen report={report} texts={texts} hrefOfResult={href(backTo)} />
}
