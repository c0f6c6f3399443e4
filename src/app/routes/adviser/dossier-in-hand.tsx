import { use, type ReactNode } from 'react'
import { ButtonLink } from '../../../components/button/button.tsx'
import { Page } from '../../../components/page/page.tsx'
import type { Dossier } from '../../../domain/dossier/dossier-schema.ts'
import { leadingScanOf } from '../../../domain/dossier/scans-of-dossier.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import { href, paths } from '../../paths.ts'
import { loadTexts } from '../../texts/texts.ts'
import type { AdviserContext } from './adviser-routes.tsx'

type InHand = {
  dossier: Dossier
  /** The scan a talk is about. */
  scan: Scan
  change: (edit: (dossier: Dossier) => Dossier) => void
}

type DossierInHandProps = AdviserContext & { id: string; children: (inHand: InHand) => ReactNode }

/** A dossier with a scan to talk about, or a page that says what is missing and where to go. */
export function DossierInHand({ id, children, ...context }: DossierInHandProps) {
  const { dossiers, texts, language } = context
  const words = use(loadTexts(language, 'talk')).screen
  const product = texts.ui.shell.product
  if (!dossiers.isReady) return <p>{texts.ui.shell.loading}</p>
  const dossier = dossiers.dossiers.find((each) => each.id === id)
  if (!dossier)
    return (
      <Page title={words.missingTitle} product={product}>
        <p>{words.missing}</p>
        <p>
          <ButtonLink look="primary" href={href(paths.adviser)}>
            {words.toDossiers}
          </ButtonLink>
        </p>
      </Page>
    )
  const scan = leadingScanOf(dossier)
  if (!scan)
    return (
      <Page title={words.noScanTitle} product={product}>
        <p>{words.noScan}</p>
        <p>
          <ButtonLink look="primary" href={href(paths.dossier(id))}>
            {words.toDossier}
          </ButtonLink>
        </p>
      </Page>
    )
  return children({ dossier, scan, change: (edit) => dossiers.change(id, edit) })
}
