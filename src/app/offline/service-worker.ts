import { hostCacheName, versionCacheName, type PrecachedFile } from './cache-names.ts'
import { answerFromHost, copyHostFiles } from './host-copies.ts'
import { answerFromVersion, dropOtherVersions, keepVersion } from './keep-version.ts'
import type { ToPage, ToWorker } from './worker-messages.ts'

type Waiting = { waitUntil: (work: Promise<unknown>) => void }
type FetchEvent = Waiting & { request: Request; respondWith: (answer: Promise<Response>) => void }
type MessageEvent = Waiting & { data: ToWorker; source: { postMessage: (message: ToPage) => void } | null }
type Events = { install: Waiting; activate: Waiting; fetch: FetchEvent; message: MessageEvent }

/** The build writes the list of files here, as JSON. */
declare const __KEPT_FILES__: string

/** What a service worker has; the library of types for workers does not go together with that of pages. */
declare const self: {
  registration: ServiceWorkerRegistration
  clients: {
    matchAll: (options: { type: 'window'; includeUncontrolled: true }) => Promise<{ url: string }[]>
    claim: () => Promise<void>
  }
  skipWaiting: () => Promise<void>
  addEventListener: <K extends keyof Events>(kind: K, listener: (event: Events[K]) => void) => void
}

const files = JSON.parse(__KEPT_FILES__) as PrecachedFile[]
const { scope } = self.registration
const paths = new Set(files.map(({ url }) => url))
const erasing = new AbortController()
const names = versionCacheName(scope, files).then((version) => ({ version, host: hostCacheName(scope) }))

// A new version is kept beside the one in use, and waits until no window is open or someone says "use it now".
self.addEventListener('install', (event) => {
  event.waitUntil(install())
})

async function install(): Promise<void> {
  const { version, host } = await names
  await keepVersion(version, files, scope, erasing.signal)
  await copyHostFiles(scope, { version, host })
}

// The first version serves the window that is open at once: after the first visit everything works offline.
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const path = pathInScope(request)
  if (path === null) return
  if (path.startsWith('host/')) {
    event.respondWith(names.then((known) => answerFromHost(request, known)))
    return
  }
  const isPage = request.mode === 'navigate' && (path === '' || path === 'index.html')
  if (!isPage && !paths.has(path) && !path.startsWith('assets/')) return
  const address = new URL(isPage ? 'index.html' : path, scope).href
  event.respondWith(names.then(({ version }) => answerFromVersion(version, address, request)))
  if (isPage) event.waitUntil(tidy())
})

/** The path within the app of a request that can be answered from here, without what follows a question mark. */
function pathInScope({ method, url }: Request): string | null {
  const bare = url.replace(/[?#].*$/, '')
  return method === 'GET' && bare.startsWith(scope) ? bare.slice(scope.length) : null
}

/** A window that opens anew uses this version: the older ones can go, unless another window is still in one. */
async function tidy(): Promise<void> {
  const { waiting, installing } = self.registration
  if (waiting || installing || (await countWindows()) > 1) return
  await dropOtherVersions((await names).version, scope)
}

async function countWindows(): Promise<number> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  return windows.filter(({ url }) => url.startsWith(scope)).length
}

self.addEventListener('message', (event) => {
  if (event.data === 'use-now') event.waitUntil(useNow(event.source))
  if (event.data === 'forget') erasing.abort()
})

/** Two windows in two versions could write to one scan: with another window open this version goes on waiting. */
async function useNow(asker: MessageEvent['source']): Promise<void> {
  if ((await countWindows()) > 1) asker?.postMessage('other-windows')
  else await self.skipWaiting()
}
