import { useMemo } from 'react'
import type { Dossier } from '../../../domain/dossier/dossier-schema.ts'
import { leadingScanOf, scansInOrder } from '../../../domain/dossier/scans-of-dossier.ts'
import { RespondentsScreen } from '../../../features/respondents/respondents-screen.tsx'
import { href, paths } from '../../paths.ts'
import { useRespondents } from '../respondents/respondents-view.ts'
import type { AdviserContext } from './adviser-routes.tsx'
import { NoSuchDossier } from './no-such-dossier.tsx'

/** The scans of one dossier beside each other: at first those of other roles within half a year of the leading one. */
export function DossierRespondentsRoute(context: AdviserContext & { dossier: string }) {
  const { dossiers } = context
  const dossier = dossiers.dossiers.find(({ id }) => id === context.dossier)
  if (dossier) return <RespondentsOfDossier context={context} dossier={dossier} />
  return dossiers.isReady ? <NoSuchDossier {...context} /> : null
}

function RespondentsOfDossier({ context, dossier }: { context: AdviserContext; dossier: Dossier }) {
  const atHand = useMemo(() => {
    const scans = scansInOrder(dossier).filter(({ answers }) => Object.keys(answers).length > 0)
    return { lead: leadingScanOf({ ...dossier, scans }), scans, opened: [] }
  }, [dossier])
  const view = useRespondents(atHand, context)
  return (
    <RespondentsScreen
      {...view}
      employer={dossier.employer.name}
      onOpen={null}
      roleHref={null}
      back={{ label: view.texts.backToDossier, href: href(paths.dossier(dossier.id)) }}
    />
  )
}
