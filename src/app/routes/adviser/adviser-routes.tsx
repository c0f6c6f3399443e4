import { lazy, useEffect } from 'react'
import { Route, Switch } from 'wouter'
import { askToKeepForGood } from '../../../storage/keep-for-good.ts'
import type { Stores } from '../../../storage/stores.ts'
import { paths } from '../../paths.ts'
import { DossierNotices } from '../../storage-notices/dossier-notices.tsx'
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

const BackupRoute = lazy(async () => ({ default: (await import('./backup-route.tsx')).BackupRoute }))

/** The adviser's room: every screen on dossiers, around one session of them. */
export function AdviserRoutes({ stores, ...props }: RouteContext & { stores: Stores }) {
  const dossiers = useDossiers(stores.dossiers, props.structure)
  const hasDossiers = dossiers.dossiers.length > 0
  useEffect(() => {
    if (hasDossiers && !stores.dossiers.startsEmpty) void askToKeepForGood(stores.notes)
  }, [hasDossiers, stores])
  return (
    <>
      <DossierNotices dossiers={dossiers} language={props.language} />
      <Switch>
        <Route path={paths.backup}>
          {() => <BackupRoute {...props} dossiers={dossiers} stores={stores} />}
        </Route>
        <Route path="/adviser/dossier/:dossier/respondents">
          {({ dossier }) => <DossierRespondentsRoute {...props} dossiers={dossiers} dossier={dossier} />}
        </Route>
        <Route path="/adviser/dossier/:dossier/over-time">
          {({ dossier }) => <DossierOverTimeRoute {...props} dossiers={dossiers} dossier={dossier} />}
        </Route>
        <Route>{() => <p>{dossiers.dossiers.length}</p>}</Route>
      </Switch>
    </>
  )
}
