import { databaseName } from './database.ts'

/** Everything this app may leave in a browser, by kind; null where the browser cannot tell. */
export type LeftBehind = Record<
  'databases' | 'caches' | 'workers' | 'localKeys' | 'sessionKeys',
  number | null
>

/** Where the app stands: the address of its folder, and how the names of its caches begin. */
export type OwnPlace = { base: string; cachePrefix: string }

/** Every key and database of this app begins so; what another page on the same address keeps is not ours to erase. */
const ours = databaseName

/**
 * Empties what stands beside the database: the keys of this app in local and session storage, the caches whose name
 * begins with `cachePrefix`, and the service workers below `base` (the address of the app's folder). What another app
 * keeps at the same host stays. Rejects when something cannot be removed.
 */
export async function eraseBesideDatabase({ base, cachePrefix }: OwnPlace): Promise<void> {
  for (const storage of [openStorage('localStorage'), openStorage('sessionStorage')])
    for (const key of keysOf(storage)) storage?.removeItem(key)
  await Promise.all((await cachesNamed(cachePrefix)).map((name) => caches.delete(name)))
  await Promise.all((await workersBelow(base)).map((worker) => worker.unregister()))
}

/** Looks again at everything of this app, and counts what is still there. Never rejects. */
export async function countLeftBehind({ base, cachePrefix }: OwnPlace): Promise<LeftBehind> {
  const [databases, cacheNames, workers] = await Promise.all([
    countOf(async () => (await indexedDB.databases()).filter(({ name }) => name?.startsWith(ours))),
    countOf(() => cachesNamed(cachePrefix)),
    countOf(() => workersBelow(base)),
  ])
  return {
    ...{ databases, caches: cacheNames, workers },
    localKeys: keysOf(openStorage('localStorage')).length,
    sessionKeys: keysOf(openStorage('sessionStorage')).length,
  }
}

async function countOf(list: () => Promise<readonly unknown[]>): Promise<number | null> {
  return list().then(
    ({ length }) => length,
    () => null,
  )
}

/** Null where the browser refuses storage: then it holds nothing either. */
function openStorage(name: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return globalThis[name]
  } catch {
    return null
  }
}

function keysOf(storage: Storage | null): string[] {
  return Object.keys(storage ?? {}).filter((key) => key.startsWith(ours))
}

/** Without https a browser has no caches. */
async function cachesNamed(prefix: string): Promise<string[]> {
  if (!('caches' in globalThis)) return []
  return (await caches.keys()).filter((name) => name.startsWith(prefix))
}

async function workersBelow(base: string): Promise<readonly ServiceWorkerRegistration[]> {
  if (!('serviceWorker' in navigator)) return []
  const registrations = await navigator.serviceWorker.getRegistrations()
  return registrations.filter(({ scope }) => scope.startsWith(base))
}
