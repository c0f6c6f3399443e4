import { lazy, Suspense } from 'react'
import type { Language } from '../../content/texts.ts'
import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import { downloadFile } from '../../storage/files-out.ts'
import type { DossierSession } from '../sessions/dossier-session.ts'

const DossierConflict = lazy(async () => ({
  default: (await import('./dossier-conflict.tsx')).DossierConflict,
}))
const LoadFault = lazy(async () => ({
  default: (await import('./load-fault.tsx')).LoadFault,
}))
const DossiersNotSaved = lazy(async () => ({
  default: (await import('./dossiers-not-saved.tsx')).DossiersNotSaved,
}))

/** What storage has to tell about dossiers, above every screen of the adviser. */
export function DossierNotices({ dossiers, language }: { dossiers: DossierSession; language: Language }) {
  const { conflict, fault, save } = dossiers
  const saveFile = async (kept: readonly Dossier[]) => {
    const { backupFile } = await import('../files/backup-files.ts')
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
