import { inOneDirection } from '../../../components/page/one-direction.ts'
import { use, useMemo } from 'react'
import { Page } from '../../../components/page/page.tsx'
import type { Dossier } from '../../../domain/dossier/dossier-schema.ts'
import { scansOfSameRole, scanToHandBack } from '../../../domain/dossier/scans-of-dossier.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import { BackToDossier } from '../../../features/dossier/back-to-dossier.tsx'
import { fill } from '../../../texts/fill.ts'
import { href, paths } from '../../paths.ts'
import { loadTexts } from '../../texts/texts.ts'
import { PrintOfScan } from '../print-route.tsx'
import { ResultOfScan } from '../result/result-of-scan.tsx'
import type { AdviserContext } from './adviser-routes.tsx'

type DossierScanRouteProps = AdviserContext & { dossier: string; scan: string } & Place
/** A part of the result, or the print view in one of its editions. */
type Place = { part: string | undefined; isPrint: boolean; edition: string | undefined }

/** The result of one scan of a dossier, the part of it that the address names, or its print view; the scan that is in hand stays what it was. */
export function DossierScanRoute({ dossier: id, scan: scanId, ...context }: DossierScanRouteProps) {
  const { dossiers, texts, language } = context
  const words = use(loadTexts(language, 'dossier'))
  const dossier = dossiers.dossiers.find((each) => each.id === id)
  const scan = dossier?.scans.find((each) => each.id === scanId)
  if (!dossiers.isReady) return <p>{texts.ui.shell.loading}</p>
  if (dossier && scan) return <ScanOfDossier {...context} dossier={dossier} scan={scan} />
  return (
    <Page title={words.scanMissingTitle} product={texts.ui.shell.product}>
      <p>{words.scanMissingText}</p>
      <p>
        <a href={href(paths.dossier(id))}>{words.backToDossier}</a>
      </p>
    </Page>
  )
}

type ScanOfDossierProps = AdviserContext & { dossier: Dossier; scan: Scan } & Place

function ScanOfDossier({ dossier, part, isPrint, edition, ...props }: ScanOfDossierProps) {
  const words = use(loadTexts(props.language, 'dossier'))
  const scan = useMemo(() => scanToHandBack(props.scan, dossier), [props.scan, dossier])
  const path = paths.dossierScan(dossier.id, scan.id)
  // The earlier scans to compare with are those of this dossier, not those of the reader; another respondent is no earlier scan.
  const session = useMemo(
    () => ({ ...props.session, scans: scansOfSameRole(dossier, props.scan) }),
    [props.session, props.scan, dossier],
  )
  if (isPrint) {
    const places = { path: `${path}/print`, backTo: path }
    return <PrintOfScan {...props} {...places} {...{ scan, session, edition }} isExample={false} />
  }
  return (
    <>
      <BackToDossier
        label={fill(words.backToDossierOf, { employer: inOneDirection(dossier.employer.name) })}
        href={href(paths.dossier(dossier.id))}
      />
      <ResultOfScan
        {...props}
        {...{ scan, session }}
        isExample={false}
        isOfDossier
        path={path}
        part={part ?? null}
        notices={[]}
        printHref={href(`${path}/print`)}
        onSaveFile={null}
      />
    </>
  )
}
