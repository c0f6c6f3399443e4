import { useMemo } from 'react'
import { Route, Switch } from 'wouter'
import { createDossierStore } from '../../../storage/dossier-store.ts'
import { useDossiers, type DossierSession } from '../../dossier-session.ts'
import type { RouteContext } from '../../routes.tsx'

/** What every screen of the adviser may need; each route passes its screen only what it uses. */
export type AdviserContext = RouteContext & { dossiers: DossierSession }

/** The adviser's room: every screen on dossiers, around one session of them. */
export function AdviserRoutes(props: RouteContext) {
  const store = useMemo(createDossierStore, [])
  const dossiers = useDossiers(store, props.structure)
  return (
    <Switch>
      <Route>{() => <p>{dossiers.dossiers.length}</p>}</Route>
    </Switch>
  )
}
