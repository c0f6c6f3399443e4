import { lazy, useMemo } from 'react'
import { Route, Switch } from 'wouter'
import { createDossierStore } from '../../../storage/dossier-store.ts'
import { useDossiers, type DossierSession } from '../../dossier-session.ts'
import type { RouteContext } from '../../routes.tsx'

const DossierRespondentsRoute = lazy(async () => ({
  default: (await import('./dossier-respondents-route.tsx')).DossierRespondentsRoute,
}))
const DossierOverTimeRoute = lazy(async () => ({
  default: (await import('./dossier-over-time-route.tsx')).DossierOverTimeRoute,
}))

/** What every screen of the adviser may need; each route passes its screen only what it uses. */
export type AdviserContext = RouteContext & { dossiers: DossierSession }

/** The adviser's room: every screen on dossiers, around one session of them. */
export function AdviserRoutes(props: RouteContext) {
  const store = useMemo(() => createDossierStore(), [])
  const dossiers = useDossiers(store, props.structure)
  return (
    <Switch>
      <Route path="/adviser/dossier/:dossier/respondents">
        {({ dossier }) => <DossierRespondentsRoute {...props} dossiers={dossiers} dossier={dossier} />}
      </Route>
      <Route path="/adviser/dossier/:dossier/over-time">
        {({ dossier }) => <DossierOverTimeRoute {...props} dossiers={dossiers} dossier={dossier} />}
      </Route>
      <Route>{() => <p>{dossiers.dossiers.length}</p>}</Route>
    </Switch>
  )
}
