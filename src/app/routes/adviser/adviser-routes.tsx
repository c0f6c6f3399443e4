import { lazy, useEffect } from 'react'
import { Route, Switch } from 'wouter'
import { askToKeepForGood } from '../../../storage/keep-for-good.ts'
import type { Stores } from '../../../storage/stores.ts'
import { DossierNotices } from '../../storage-notices/dossier-notices.tsx'
import { useDossiers, type DossierSession } from '../../sessions/dossier-session.ts'
import { paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'

const BackupRoute = lazy(async () => ({ default: (await import('./backup-route.tsx')).BackupRoute }))
const FollowUpRoute = lazy(async () => ({ default: (await import('./follow-up-route.tsx')).FollowUpRoute }))
const ProgressRoute = lazy(async () => ({ default: (await import('./progress-route.tsx')).ProgressRoute }))
const EmployerListRoute = lazy(async () => ({
  default: (await import('./employer-list-route.tsx')).EmployerListRoute,
}))
const TalkRoute = lazy(async () => ({ default: (await import('./talk-route.tsx')).TalkRoute }))
const AfterTalkRoute = lazy(async () => ({
  default: (await import('./after-talk-route.tsx')).AfterTalkRoute,
}))
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
export function AdviserRoutes({ stores, ...props }: RouteContext & { stores: Stores }) {
  const dossiers = useDossiers(stores.dossiers, props.structure)
  const context: AdviserContext = { ...props, dossiers }
  const hasDossiers = dossiers.dossiers.length > 0
  useEffect(() => {
    if (hasDossiers && !stores.dossiers.startsEmpty) void askToKeepForGood(stores.notes)
  }, [hasDossiers, stores])
  return (
    <>
      <DossierNotices dossiers={dossiers} language={props.language} />
      <Switch>
        <Route path={paths.backup}>{() => <BackupRoute {...context} stores={stores} />}</Route>
        <Route path={paths.followUpRegister}>{() => <FollowUpRoute {...context} />}</Route>
        <Route path={paths.progress}>{() => <ProgressRoute {...context} />}</Route>
        <Route path={paths.employerList}>{() => <EmployerListRoute {...context} />}</Route>
        <Route path={paths.newDossier}>{() => <NewDossierRoute {...context} />}</Route>
        <Route path="/adviser/dossier/:dossier/*?">
          {({ dossier }) => <OneDossier {...context} dossier={dossier} />}
        </Route>
        <Route>{() => <DossierListRoute {...context} />}</Route>
      </Switch>
    </>
  )
}

/** Every screen of one dossier. */
function OneDossier(props: AdviserContext & { dossier: string }) {
  const { dossier, ...context } = props
  return (
    <Switch>
      <Route path="/adviser/dossier/:id/talk/after">
        {() => <AfterTalkRoute {...context} id={dossier} />}
      </Route>
      <Route path="/adviser/dossier/:id/talk/:step?">
        {({ step }) => <TalkRoute {...context} id={dossier} step={step} />}
      </Route>
      <Route path="/adviser/dossier/:id/respondents">
        {() => <DossierRespondentsRoute {...context} dossier={dossier} />}
      </Route>
      <Route path="/adviser/dossier/:id/over-time">
        {() => <DossierOverTimeRoute {...context} dossier={dossier} />}
      </Route>
      <Route path="/adviser/dossier/:id/scan/:scan/print/:edition?">
        {({ scan, edition }) => (
          <DossierScanRoute {...context} {...{ dossier, scan, edition }} isPrint part={undefined} />
        )}
      </Route>
      <Route path="/adviser/dossier/:id/scan/:scan/:part?">
        {({ scan, part }) => (
          <DossierScanRoute {...context} {...{ dossier, scan, part }} isPrint={false} edition={undefined} />
        )}
      </Route>
      <Route>{() => <DossierRoute key={dossier} {...context} dossier={dossier} />}</Route>
    </Switch>
  )
}
