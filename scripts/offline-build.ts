import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import type { PrecachedFile } from '../src/app/offline/cache-names.ts'

const entry = 'src/app/offline/service-worker.ts'
const name = 'service-worker.js'

/** What the host edits, what only editors of content read, and what the build notes for itself. */
const notKept = /^(host|schemas|\.vite)\//

/** Builds the service worker behind the app, with the list of all files it keeps, each with its hash. */
export function offlineBuild(): Plugin {
  let config: ResolvedConfig | null = null
  return {
    name: 'toekomstscan-offline',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        if (config) await buildServiceWorker(config)
      },
    },
  }
}

async function buildServiceWorker({ root, logLevel, build: { outDir, target } }: ResolvedConfig) {
  const folder = resolve(root, outDir)
  const files = JSON.stringify(keptFiles(folder))
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: logLevel === 'info' ? 'warn' : (logLevel ?? 'warn'),
    define: { __KEPT_FILES__: JSON.stringify(files) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: target || 'es2023',
      rollupOptions: { input: resolve(root, entry), output: { format: 'iife', entryFileNames: name } },
    },
  })
}

/** Every file of a built folder that must work without network, in the order of its path, with its hash. */
export function keptFiles(folder: string): PrecachedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => relative(folder, join(found.parentPath, found.name)).split(sep).join('/'))
    .filter((url) => url !== name && !notKept.test(url))
    .sort()
    .map((url) => ({ url, integrity: integrityOf(join(folder, url)) }))
}

function integrityOf(path: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`
}
