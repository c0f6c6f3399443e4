import { lazy, Suspense, use, useEffect, useSyncExternalStore } from 'react'
import structure from 'virtual:content/structure'
import type { Language } from '../content/texts.ts'
import { downloadFile, lastDownload } from '../storage/files-out.ts'
import type { Stores } from '../storage/stores.ts'
import { eraseDevice } from './sessions/erase-device.ts'
import { ErrorScreen } from './error-screen.tsx'
import { useKeeping, type Keeping } from './sessions/keeping.ts'
import { useLanguage } from './language.ts'
import type { UnseenOnDevice } from './layout/erase-dialog.tsx'
import { Layout } from './layout/layout.tsx'
import layout from './layout/layout.module.css'
import { NewVersion } from './offline/later.ts'
import { Routes } from './routes.tsx'
import { scanFile } from './files/scan-file.ts'
import { useHost } from './host/use-host.ts'
import { useScanSession, type ScanSession } from './sessions/scan-session.ts'
import { loadTexts } from './texts/texts.ts'

// Most visits never see these.
const ScanConflict = lazy(async () => ({
  default: (await import('./storage-notices/scan-conflict.tsx')).ScanConflict,
}))
const SessionLine = lazy(async () => ({
  default: (await import('./storage-notices/session-line.tsx')).SessionLine,
}))
const LoadFault = lazy(async () => ({
  default: (await import('./storage-notices/load-fault.tsx')).LoadFault,
}))
const DownloadNote = lazy(async () => ({
  default: (await import('./storage-notices/download-note.tsx')).DownloadNote,
}))

/** The whole app around the stores of this device. */
export function App({ stores }: { stores: Stores }) {
  return (
    <ErrorScreen>
      <Suspense fallback={<p className={layout.loading}>Toekomstscan</p>}>
        <Shell device={stores} />
      </Suspense>
    </ErrorScreen>
  )
}

function Shell({ device }: { device: Stores }) {
  const { stores, keeping } = useKeeping(device)
  const [language, setLanguage] = useLanguage()
  const texts = use(loadTexts(language, 'screens'))
  const { session, save } = useScanSession(stores.scans, structure)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const { current } = session
  const host = useHost()
  const download = useSyncExternalStore(lastDownload.subscribe, lastDownload.get)
  const saveFile = current && (() => downloadFile(scanFile(current)))
  return (
    <Layout
      texts={texts.ui.shell}
      host={host}
      language={language}
      onLanguage={setLanguage}
      save={save}
      onSaveFile={saveFile}
      onRetry={session.retry}
      onErase={() => eraseDevice(erasers(session, keeping, device))}
      countDossiers={async () => (await stores.dossiers.list()).length}
      unseen={keeping.isSessionOnly ? unseenOn(device) : null}
      isSessionOnly={keeping.isSessionOnly}
      notice={<StorageNotice {...{ session, keeping, language, saveFile, stores }} />}
    >
      <Suspense fallback={null}>
        <NewVersion
          language={language}
          // In "only this session" a new start loses everything.
          isAllSaved={!keeping.isSessionOnly && (save.state === 'idle' || save.state === 'saved')}
        />
      </Suspense>
      <Suspense fallback={<p className={layout.loading}>{texts.ui.shell.loading}</p>}>
        {session.isReady ? (
          <Routes {...{ session, stores, keeping, structure, texts, language }} />
        ) : (
          <p className={layout.loading}>{texts.ui.shell.loading}</p>
        )}
      </Suspense>
      <Suspense fallback={null}>{download && <DownloadNote file={download} language={language} />}</Suspense>
    </Layout>
  )
}

type StorageNoticeProps = {
  session: ScanSession
  keeping: Keeping
  language: Language
  saveFile: (() => void) | null
  stores: Stores
}

/** What storage has to tell above every screen. */
function StorageNotice({ session, keeping, language, saveFile, stores }: StorageNoticeProps) {
  const { conflict, fault } = session
  return (
    <Suspense fallback={null}>
      {keeping.isSessionOnly && (
        <SessionLine language={language} onSaveFile={saveFile} dossiers={stores.dossiers} />
      )}
      {fault && <LoadFault fault={fault} language={language} />}
      {conflict && <ScanConflict conflict={conflict} onResolve={session.resolve} language={language} />}
    </Suspense>
  )
}

/** What "only this session" keeps goes, and what the device holds as well. */
function erasers(session: ScanSession, { isSessionOnly }: Keeping, device: Stores) {
  return isSessionOnly ? [session.erase, device.scans.eraseAll] : [session.erase]
}

/** What "only this session" leaves out of sight, and erasing takes along. */
function unseenOn({ scans, dossiers }: Stores): UnseenOnDevice {
  return {
    count: async () => ({
      scans: (await scans.list()).length,
      dossiers: (await dossiers.list()).length,
    }),
    onSaveBackup: async () => {
      const { backupOfDevice } = await import('./files/backup-files.ts')
      downloadFile(await backupOfDevice({ scans, dossiers }, new Date().toISOString()))
    },
  }
}
