/** How long a server may take, in milliseconds, where there is a copy to fall back on. */
const patience = 5_000

/**
 * A file of the host: what the server gives, or else the copy of last time. A file that the host took away loses its
 * copy. Copies are kept only while the device keeps the app: after "erase everything" nothing comes back.
 */
export async function answerFromHost(
  request: Request,
  names: { host: string; version: string },
): Promise<Response> {
  const copy = await caches.match(request.url, { cacheName: names.host })
  try {
    const response = await fetch(request, copy ? { signal: AbortSignal.timeout(patience) } : {})
    if (response.status >= 500 && copy) return copy
    await keep(request.url, response.clone(), names)
    return response
  } catch (reason) {
    if (copy) return copy
    throw reason
  }
}

async function keep(
  address: string,
  response: Response,
  names: { host: string; version: string },
): Promise<void> {
  if (!(await caches.has(names.version))) return
  const cache = await caches.open(names.host)
  if (response.ok) await cache.put(address, response)
  else await cache.delete(address)
}

/** Copies the files of the host at the first visit, which fetched them before anything was kept. Never rejects. */
export async function copyHostFiles(scope: string, names: { host: string; version: string }): Promise<void> {
  const copy = async (path: string) => {
    const request = new Request(new URL(`host/${path}`, scope), { cache: 'no-cache' })
    return (await answerFromHost(request, names)).json() as Promise<unknown>
  }
  try {
    await Promise.allSettled(filesNamedIn(await copy('host.json')).map(copy))
  } catch {
    // Without a host, or with a faulty file, the app works with its neutral name.
  }
}

/** The paths of logo, offers and benchmarks that host.json names; the full reader checks them when they are used. */
function filesNamedIn(host: unknown): string[] {
  const { logo, regions, benchmarks } = Object(host) as Record<string, unknown>
  const offers = Array.isArray(regions)
    ? regions.map((region) => (Object(region) as Record<string, unknown>)['offersFile'])
    : []
  return [logo, ...offers, ...(Array.isArray(benchmarks) ? (benchmarks as unknown[]) : [])].filter(
    (path) => typeof path === 'string',
  )
}
