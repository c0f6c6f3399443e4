import { Suspense, use, useEffect } from 'react'
import structure from 'virtual:content/structure'
import { downloadFile } from '../storage/files-out.ts'
import type { ScanStore } from '../storage/scan-store.ts'
import { eraseDevice } from './erase-device.ts'
import { ErrorScreen } from './error-screen.tsx'
import { useLanguage } from './language.ts'
import { Layout } from './layout/layout.tsx'
import layout from './layout/layout.module.css'
import { NewVersion } from './offline/later.ts'
import { Routes } from './routes.tsx'
import { scanFile } from './scan-file.ts'
import { useHost } from './use-host.ts'
import { useScanSession } from './scan-session.ts'
import { loadTexts } from './texts.ts'

/** The whole app around one store of scans. */
export function App({ store }: { store: ScanStore }) {
  return (
    <ErrorScreen>
      <Suspense fallback={<p className={layout.loading}>Toekomstscan</p>}>
        <Shell store={store} />
      </Suspense>
    </ErrorScreen>
  )
}

function Shell({ store }: { store: ScanStore }) {
  const [language, setLanguage] = useLanguage()
  const texts = use(loadTexts(language, 'screens'))
  const { session, save } = useScanSession(store, structure)
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
      onErase={() => eraseDevice(session)}
    >
      <Suspense fallback={null}>
        <NewVersion language={language} isAllSaved={save.state === 'idle' || save.state === 'saved'} />
      </Suspense>
      <Suspense fallback={<p className={layout.loading}>{texts.ui.shell.loading}</p>}>
        {session.isReady ? (
          <Routes session={session} store={store} structure={structure} texts={texts} language={language} />
        ) : (
          <p className={layout.loading}>{texts.ui.shell.loading}</p>
        )}
      </Suspense>
    </Layout>
  )
}
