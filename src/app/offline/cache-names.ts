/** A file of one version of the app: its address relative to the scope, and the hash of what must be in it. */
export type PrecachedFile = { url: string; integrity: string }

/** Every cache of the app at this address begins so: another copy on the same host keeps its own. */
export function cachePrefix(scope: string): string {
  return `toekomstscan ${new URL(scope).pathname} `
}

/** The cache with the files of the host. */
export function hostCacheName(scope: string): string {
  return `${cachePrefix(scope)}host`
}

/** The cache of one version, named by the hash of its list: another file gives another name. */
export async function versionCacheName(scope: string, files: readonly PrecachedFile[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(files))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const hex = [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${cachePrefix(scope)}version ${hex}`
}
