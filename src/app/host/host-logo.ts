import { readLogo } from '../../documents/logo/read-logo.ts'
import type { Host } from '../../domain/host/host-schema.ts'
import { logoLimitKilobytes, type ReadLogo } from '../../domain/host/read-logo-outcome.ts'

/**
 * The logo of the host as a report can draw it, or why it cannot; null for a host without one. Asks the server first,
 * and never rejects: a report comes out without a logo too.
 */
export async function loadHostLogo(host: Host | null): Promise<ReadLogo | null> {
  if (!host?.logo) return null
  try {
    const response = await fetch(new URL(`host/${host.logo}`, document.baseURI), { cache: 'no-cache' })
    if (!response.ok) return { ok: false, fault: 'not-found' }
    const size = Number(response.headers.get('content-length'))
    if (size > logoLimitKilobytes * 1000) return { ok: false, fault: 'too-large' }
    return await readLogo(new Uint8Array(await response.arrayBuffer()))
  } catch {
    return { ok: false, fault: 'not-found' }
  }
}
