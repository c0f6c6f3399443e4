import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/** Never kept: what the host edits, what only editors of content read, and the list of files itself. */
export const notKept = ['host/**', 'schemas/**', 'service-worker.js']

/** Builds the service worker with the list of all files it keeps, each with the hash of its content. */
export function offlineBuild(): Plugin[] {
  let folder = 'dist'
  const watchFolder: Plugin = {
    name: 'toekomstscan-offline-folder',
    apply: 'build',
    configResolved: (config: ResolvedConfig) => {
      folder = config.build.outDir
    },
  }
  const pwa = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/app/offline',
    filename: 'service-worker.ts',
    injectRegister: false,
    manifest: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*'],
      globIgnores: notKept,
      maximumFileSizeToCacheInBytes: 8_000_000,
      manifestTransforms: [
        (entries) => ({
          manifest: [...new Set(entries.map(({ url }) => url))].sort().map((url) => ({
            url,
            integrity: integrityOf(join(folder, url)),
            revision: null,
            size: 0,
          })),
          warnings: [],
        }),
      ],
    },
  })
  return [watchFolder, ...pwa]
}

function integrityOf(path: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`
}
