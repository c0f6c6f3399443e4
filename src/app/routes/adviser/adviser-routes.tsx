import { Route, Switch } from 'wouter'
import type { Stores } from '../../../storage/stores.ts'
import { useDossiers, type DossierSession } from '../../dossier-session.ts'
import type { RouteContext } from '../../routes.tsx'

/** What every screen of the adviser may need; each route passes its screen only what it uses. */
export type AdviserContext = RouteContext & { dossiers: DossierSession }

/** The adviser's room: every screen on dossiers, around one session of them. */
export function AdviserRoutes({ stores, ...props }: RouteContext & { stores: Stores }) {
  const dossiers = useDossiers(stores.dossiers, props.structure)
  return (
    <Switch>
      <Route>{() => <p>{dossiers.dossiers.length}</p>}</Route>
    </Switch>
  )
}
