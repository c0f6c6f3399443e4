import { lazy, Suspense, useEffect } from 'react'
import { Route, Switch } from 'wouter'
import { downloadFile } from '../../../storage/files-out.ts'
import { askToKeepForGood } from '../../../storage/keep-for-good.ts'
import type { Stores } from '../../../storage/stores.ts'
import type { Language } from '../../../content/texts.ts'
import type { Dossier } from '../../../domain/dossier/dossier-schema.ts'
import { paths } from '../../paths.ts'
import { useDossiers, type DossierSession } from '../../dossier-session.ts'
import type { RouteContext } from '../../routes.tsx'

/** What every screen of the adviser may need; each route passes its screen only what it uses. */
export type AdviserContext = RouteContext & { dossiers: DossierSession }

const BackupRoute = lazy(async () => ({ default: (await import('./backup-route.tsx')).BackupRoute }))
const DossierConflict = lazy(async () => ({
  default: (await import('../../storage-notices/dossier-conflict.tsx')).DossierConflict,
}))
const LoadFault = lazy(async () => ({
  default: (await import('../../storage-notices/load-fault.tsx')).LoadFault,
}))
const DossiersNotSaved = lazy(async () => ({
  default: (await import('../../storage-notices/dossiers-not-saved.tsx')).DossiersNotSaved,
}))

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
        <Route>{() => <p>{dossiers.dossiers.length}</p>}</Route>
      </Switch>
    </>
  )
}

/** What storage has to tell about dossiers, above every screen of the adviser. */
function DossierNotices({ dossiers, language }: { dossiers: DossierSession; language: Language }) {
  const { conflict, fault, save } = dossiers
  const saveFile = async (kept: readonly Dossier[]) => {
    const { backupFile } = await import('../../backup-files.ts')
    downloadFile(backupFile([], kept, new Date().toISOString()))
  }
  return (
    <Suspense fallback={null}>
      {fault && <LoadFault fault={fault} language={language} />}
      {conflict && (
        <DossierConflict
          session={dossiers}
          language={language}
          onSaveFile={(dossier) => void saveFile([dossier])}
        />
      )}
      {save.state === 'failed' && save.fault !== 'changed' && (
        <DossiersNotSaved
          language={language}
          onSaveFile={() => void saveFile(dossiers.dossiers)}
          onRetry={dossiers.retry}
        />
      )}
    </Suspense>
  )
}
