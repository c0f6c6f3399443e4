import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contentPlugin } from './src/content/build/vite-content.ts'
import { contentSecurityPolicy } from './scripts/content-security-policy.ts'
import { offlineBuild } from './scripts/offline-build.ts'

// jsPDF brings three packages that only its HTML features need; they would ship as dead chunks.
const unused = ['html2canvas', 'dompurify', 'canvg']

export default defineConfig({
  base: './',
  plugins: [react(), contentPlugin(), contentSecurityPolicy(), offlineBuild()],
  resolve: {
    alias: unused.map((find) => ({
      find,
      replacement: new URL('./src/documents/pdf/unused-module.ts', import.meta.url).pathname,
    })),
  },
  build: { modulePreload: { polyfill: false }, manifest: true, target: 'es2023' },
  worker: { format: 'es', plugins: () => [contentPlugin()] },
})
