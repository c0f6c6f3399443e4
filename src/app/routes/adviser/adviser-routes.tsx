import { lazy, useMemo } from 'react'
import { Route, Switch } from 'wouter'
import { createDossierStore } from '../../../storage/dossier-store.ts'
import { useDossiers, type DossierSession } from '../../dossier-session.ts'
import { paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'

const FollowUpRoute = lazy(async () => ({ default: (await import('./follow-up-route.tsx')).FollowUpRoute }))
const ProgressRoute = lazy(async () => ({ default: (await import('./progress-route.tsx')).ProgressRoute }))
const EmployerListRoute = lazy(async () => ({
  default: (await import('./employer-list-route.tsx')).EmployerListRoute,
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
  const context = { ...props, dossiers }
  return (
    <Switch>
      <Route path={paths.followUpRegister}>{() => <FollowUpRoute {...context} />}</Route>
      <Route path={paths.progress}>{() => <ProgressRoute {...context} />}</Route>
      <Route path={paths.employerList}>{() => <EmployerListRoute {...context} />}</Route>
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
