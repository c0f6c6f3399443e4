import type { ZipEntry } from './zip.ts'

/** What goes beside the app into the zip. */
export type Beside = { guide: Uint8Array; servers: readonly ZipEntry[] }

const hostFolder = 'host/'

/**
 * The files of the zip, by path. What the host edits is never among the files to upload: it goes along as an example
 * in a folder of another name, so that copying all of `app/` over an older version touches no file of the host.
 */
export function releaseFiles(built: readonly ZipEntry[], { guide, servers }: Beside): ZipEntry[] {
  const placed = built
    .filter(({ path }) => !path.startsWith('.vite/'))
    .map(({ path, content }) => ({
      path: path.startsWith(hostFolder)
        ? `host-voorbeeld/${path.slice(hostFolder.length)}`
        : `app/${path}`,
      content,
    }))
  const beside = servers.map(({ path, content }) => ({ path: `serverinstellingen/${path}`, content }))
  return [{ path: 'LEESMIJ.txt', content: guide }, ...[...placed, ...beside].sort(byPath)]
}

function byPath(a: ZipEntry, b: ZipEntry): number {
  return a.path < b.path ? -1 : 1
}
