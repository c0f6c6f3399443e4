import { lazy, useMemo } from 'react'
import { Route, Switch } from 'wouter'
import { createDossierStore } from '../../../storage/dossier-store.ts'
import { useDossiers, type DossierSession } from '../../dossier-session.ts'
import { paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'

const DossierListRoute = lazy(async () => ({
  default: (await import('./dossier-list-route.tsx')).DossierListRoute,
}))
const NewDossierRoute = lazy(async () => ({
  default: (await import('./new-dossier-route.tsx')).NewDossierRoute,
}))
const DossierRoute = lazy(async () => ({ default: (await import('./dossier-route.tsx')).DossierRoute }))
const DossierScanRoute = lazy(async () => ({
  default: (await import('./dossier-scan-route.tsx')).DossierScanRoute,
}))
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
  const context: AdviserContext = { ...props, dossiers }
  return (
    <Switch>
      <Route path="/adviser/dossier/:dossier/respondents">
        {({ dossier }) => <DossierRespondentsRoute {...props} dossiers={dossiers} dossier={dossier} />}
      </Route>
      <Route path="/adviser/dossier/:dossier/over-time">
        {({ dossier }) => <DossierOverTimeRoute {...props} dossiers={dossiers} dossier={dossier} />}
      </Route>
      <Route path="/adviser/dossier/:dossier/scan/:scan/:print?">
        {({ dossier, scan, print }) => (
          <DossierScanRoute {...context} dossier={dossier} scan={scan} isPrint={print === 'print'} />
        )}
      </Route>
      <Route path="/adviser/dossier/:dossier">
        {({ dossier }) => <DossierRoute key={dossier} {...context} dossier={dossier} />}
      </Route>
      <Route path={paths.newDossier}>{() => <NewDossierRoute {...context} />}</Route>
      <Route>{() => <DossierListRoute {...context} />}</Route>
    </Switch>
  )
}
