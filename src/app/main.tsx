import '@fontsource-variable/source-sans-3'
import '../components/design/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { deviceStores } from '../storage/stores.ts'
import { App } from './app.tsx'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App stores={deviceStores()} />
    </StrictMode>,
  )
}
