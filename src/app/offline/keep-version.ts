import { cachePrefix, hostCacheName, type PrecachedFile } from './cache-names.ts'

/** Files under this folder carry a hash of their content in their name. */
const hashedFolder = 'assets/'
/** So few at a time that the page that is open stays first in line. */
const lanes = 4

/**
 * Puts every file of a version in its cache; rejects, and keeps nothing of it, when one file is missing, is not what
 * was built, or the signal says stop. Hashed files that another version holds are taken from there.
 */
export async function keepVersion(
  name: string,
  files: readonly PrecachedFile[],
  scope: string,
  signal: AbortSignal,
): Promise<void> {
  const cache = await caches.open(name)
  const queue = [...files]
  const work = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      signal.throwIfAborted()
      const address = new URL(file.url, scope).href
      await cache.put(address, await findOrFetch(file, address, signal))
    }
  }
  try {
    await Promise.all(Array.from({ length: lanes }, work))
    signal.throwIfAborted()
  } catch (reason) {
    queue.length = 0
    await caches.delete(name)
    throw reason
  }
}

async function findOrFetch(file: PrecachedFile, address: string, signal: AbortSignal): Promise<Response> {
  const isHashed = file.url.startsWith(hashedFolder)
  const known = isHashed ? await caches.match(address) : undefined
  if (known) return known
  const response = await fetch(address, {
    integrity: file.integrity,
    // What the page has just loaded need not be loaded twice; a name without a hash is asked for anew.
    cache: isHashed ? 'default' : 'no-cache',
    signal,
  })
  if (!response.ok) throw new Error(`Offline: ${address} answered ${response.status}`)
  return withoutRedirect(response)
}

/** Some servers send `index.html` on to the folder; a browser refuses a page that came about by a redirect. */
function withoutRedirect(response: Response): Response {
  if (!response.redirected) return response
  const { status, headers } = response
  return new Response(response.body, { status, headers })
}

/**
 * The file of this version; a hashed file of another version that is still kept, for a window that is still open in
 * it; or else what the server says.
 */
export async function answerFromVersion(name: string, address: string, request: Request): Promise<Response> {
  const own = await caches.match(address, { cacheName: name })
  return own ?? (await caches.match(address)) ?? fetch(request)
}

/** Removes every version but this one. */
export async function dropOtherVersions(name: string, scope: string): Promise<void> {
  const kept = [name, hostCacheName(scope)]
  const others = (await caches.keys()).filter(
    (each) => each.startsWith(cachePrefix(scope)) && !kept.includes(each),
  )
  await Promise.all(others.map((each) => caches.delete(each)))
}
