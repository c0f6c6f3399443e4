import { Suspense, use, useState } from 'react'
import type { Dossier } from '../../../domain/dossier/dossier-schema.ts'
import { scanToHandBack } from '../../../domain/dossier/scans-of-dossier.ts'
import { DossierScreen } from '../../../features/dossier/dossier-screen.tsx'
import type { DossierView } from '../../../features/dossier/dossier-view.ts'
import { ErasedScreen, MissingScreen } from '../../../features/dossier/gone-screens.tsx'
import { downloadFile } from '../../../storage/files-out.ts'
import { href, paths } from '../../paths.ts'
import { scanFile } from '../../files/scan-file.ts'
import { loadTexts } from '../../texts/texts.ts'
import { today } from '../../today.ts'
import type { AdviserContext } from './adviser-routes.tsx'
import { AgreementsOfDossier, AppreciationOfDossier } from './forms-of-dossier.tsx'
import { useHandBack } from './hand-back-of-dossier.ts'
import { useInvitation } from './invitation-of-dossier.ts'
import { lastListPath } from './list-path.ts'

type DossierRouteProps = AdviserContext & { dossier: string }

/** One dossier. Erased, it can be put back until this page is left. */
export function DossierRoute({ dossier: id, ...context }: DossierRouteProps) {
  const { dossiers, texts, language } = context
  const [erased, setErased] = useState<Dossier | null>(null)
  const words = use(loadTexts(language, 'dossier'))
  const product = texts.ui.shell.product
  const dossier = dossiers.dossiers.find((each) => each.id === id)
  if (!dossiers.isReady) return <p>{texts.ui.shell.loading}</p>
  const list = href(lastListPath())
  if (dossier) {
    const erase = () => {
      setErased(dossier)
      dossiers.remove(id)
    }
    // What another window changed must show in every field.
    const key = `${id} ${dossiers.takeovers.get(id) ?? 0}`
    return <DossierOfRoute {...context} key={key} dossier={dossier} onErase={erase} />
  }
  if (!erased) return <MissingScreen texts={words} product={product} hrefOfList={list} />
  return (
    <ErasedScreen
      texts={words}
      product={product}
      employer={erased.employer.name}
      hrefOfList={list}
      onUndo={() => {
        dossiers.put(erased)
        setErased(null)
      }}
    />
  )
}

type DossierOfRouteProps = AdviserContext & { dossier: Dossier; onErase: () => void }

function DossierOfRoute({ dossier, onErase, ...context }: DossierOfRouteProps) {
  const { dossiers, texts, language, structure } = context
  const { id } = dossier
  const view: DossierView = {
    ...{ dossier, structure, language, asOf: today() },
    texts: use(loadTexts(language, 'dossier')),
    adviserTexts: use(loadTexts(language, 'adviser')),
    profile: texts.profile,
    questionnaire: texts.questionnaire,
    reasons: use(loadTexts(language, 'result')).reasons,
    onChange: (edit) => dossiers.change(id, edit),
    hrefs: {
      list: href(lastListPath()),
      talk: href(paths.talk(id)),
      respondents: href(paths.dossierRespondents(id)),
      overTime: href(paths.dossierOverTime(id)),
      result: (scan) => href(paths.dossierScan(id, scan)),
    },
  }
  const forms = { dossier, structure, language, texts, onChange: view.onChange }
  const loading = <p>{texts.ui.shell.loading}</p>
  return (
    <DossierScreen
      view={view}
      product={texts.ui.shell.product}
      appreciation={
        <Suspense fallback={loading}>
          <AppreciationOfDossier {...forms} />
        </Suspense>
      }
      agreements={
        <Suspense fallback={loading}>
          <AgreementsOfDossier {...forms} />
        </Suspense>
      }
      mails={useInvitation(dossier, context)}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      handBack={useHandBack(dossier, context)}
      onSaveScan={(wanted) => {
        const scan = dossier.scans.find((each) => each.id === wanted)
        if (scan) downloadFile(scanFile(scanToHandBack(scan, dossier)))
      }}
      onErase={onErase}
    />
  )
}
