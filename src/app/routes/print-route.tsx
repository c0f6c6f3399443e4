import { Suspense, use } from 'react'
import { editions, type Edition } from '../../domain/report/edition.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { PrintScreen, PrintSheet } from '../../features/print/print-screen.tsx'
import { exampleOf } from '../examples.ts'
import { outcomeOf } from '../outcome.ts'
import { href, paths } from '../paths.ts'
import { loadReportModel, printedEdition, type ReportRequest } from '../report/report-model-of-scan.ts'
import type { RouteContext } from '../routes.tsx'
import { loadTexts } from '../texts/texts.ts'
import { NeedsScan } from './needs-scan.tsx'
import { useEarlierScan } from './result/over-time-of-scan.tsx'

type PrintRouteProps = RouteContext & { name: string | undefined; edition: string | undefined }

/** The print view of the scan in hand, or of the example with this name; either in the edition of the address. */
export function PrintRoute({ name, edition, ...props }: PrintRouteProps) {
  const { session, structure, texts } = props
  if (name === undefined || isEdition(name)) {
    const { current } = session
    if (!current) return <NeedsScan {...props} />
    const places = { path: paths.print, backTo: paths.result }
    return <PrintOfScan {...props} {...places} scan={current} edition={name} isExample={false} />
  }
  if (!(name in texts.ui.start.examples)) return <NeedsScan {...props} />
  const scan = use(exampleOf(name, structure))
  const places = { path: paths.printExample(name), backTo: paths.example(name) }
  return <PrintOfScan {...props} {...places} {...{ scan, edition }} isExample />
}

function isEdition(part: string): part is Edition {
  return editions.some((edition) => edition === part)
}

type PrintOfScanProps = RouteContext & {
  scan: Scan
  isExample: boolean
  /** Where this print view stands, without its edition, and where its result does. */
  path: string
  backTo: string
  /** As the address names it; the full report when it names none that we know. */
  edition: string | undefined
}

/** The print view of any scan, with the way back to `backTo`. */
export function PrintOfScan(props: PrintOfScanProps) {
  const { scan, isExample, path, backTo, structure, language, texts } = props
  const edition = props.edition && isEdition(props.edition) ? props.edition : printedEdition
  const { result, surroundings } = use(outcomeOf(scan, structure, isExample))
  const { comparison } = useEarlierScan(scan, props, isExample)
  const request = { scan, result, structure, language, surroundings, comparison, edition }
  const words = use(loadTexts(language, 'editions'))
  const list = editions.map((each) => ({
    title: words.names[each],
    href: href(each === printedEdition ? path : `${path}/${each}`),
    isShown: each === edition,
  }))
  // The comparison is remembered outside of what waits: made anew it would be another request, and never end.
  return (
    <PrintScreen
      texts={use(loadTexts(language, 'print'))}
      hrefOfResult={href(backTo)}
      editions={{ title: words.choose, list }}
    >
      <Suspense fallback={<p>{texts.ui.shell.loading}</p>}>
        <PrintOfReport request={request} />
      </Suspense>
    </PrintScreen>
  )
}

function PrintOfReport({ request }: { request: ReportRequest }) {
  return <PrintSheet report={use(loadReportModel(request))} />
}
