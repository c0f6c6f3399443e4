import '@fontsource-variable/source-sans-3'
import '../components/design/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createScanStore } from '../storage/scan-store.ts'
import { App } from './app.tsx'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App store={createScanStore()} />
    </StrictMode>,
  )
}
