import { lazy, Suspense, use, useEffect } from 'react'
import structure from 'virtual:content/structure'
import type { Language } from '../content/texts.ts'
import { downloadFile } from '../storage/files-out.ts'
import type { Stores } from '../storage/stores.ts'
import { eraseDevice } from './erase-device.ts'
import { ErrorScreen } from './error-screen.tsx'
import { useLanguage } from './language.ts'
import { Layout } from './layout/layout.tsx'
import layout from './layout/layout.module.css'
import { Routes } from './routes.tsx'
import { scanFile } from './scan-file.ts'
import { useHost } from './use-host.ts'
import { useScanSession, type ScanSession } from './scan-session.ts'
import { loadTexts } from './texts.ts'

// Most visits never see these.
const ScanConflict = lazy(async () => ({
  default: (await import('./storage-notices/scan-conflict.tsx')).ScanConflict,
}))
const LoadFault = lazy(async () => ({
  default: (await import('./storage-notices/load-fault.tsx')).LoadFault,
}))

/** The whole app around the stores of this device. */
export function App({ stores }: { stores: Stores }) {
  return (
    <ErrorScreen>
      <Suspense fallback={<p className={layout.loading}>Toekomstscan</p>}>
        <Shell stores={stores} />
      </Suspense>
    </ErrorScreen>
  )
}

function Shell({ stores }: { stores: Stores }) {
  const [language, setLanguage] = useLanguage()
  const texts = use(loadTexts(language, 'screens'))
  const { session, save } = useScanSession(stores.scans, structure)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const { current } = session
  const host = useHost()
  return (
    <Layout
      texts={texts.ui.shell}
      host={host}
      language={language}
      onLanguage={setLanguage}
      save={save}
      onSaveFile={current && (() => downloadFile(scanFile(current)))}
      onRetry={session.retry}
      onErase={() => eraseDevice(session)}
      notice={<StorageNotice session={session} language={language} />}
    >
      <Suspense fallback={<p className={layout.loading}>{texts.ui.shell.loading}</p>}>
        {session.isReady ? (
          <Routes session={session} stores={stores} structure={structure} texts={texts} language={language} />
        ) : (
          <p className={layout.loading}>{texts.ui.shell.loading}</p>
        )}
      </Suspense>
    </Layout>
  )
}

/** What storage has to tell; a notice that cannot be loaded must not take the screen with it. */
function StorageNotice({ session, language }: { session: ScanSession; language: Language }) {
  const { conflict, fault } = session
  return (
    <Suspense fallback={null}>
      {fault && <LoadFault fault={fault} language={language} />}
      {conflict && <ScanConflict conflict={conflict} onResolve={session.resolve} language={language} />}
    </Suspense>
  )
}
