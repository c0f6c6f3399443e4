import type { ZipFile } from '../../src/documents/zip/write-zip.ts'

/** What goes beside the app into the zip. */
export type Beside = { guide: Uint8Array; servers: readonly ZipFile[] }

const hostFolder = 'host/'

/**
 * The files of the zip, by path. What the host edits is never among the files to upload: it goes along as an example
 * in a folder of another name, so that copying all of `app/` over an older version touches no file of the host.
 */
export function releaseFiles(built: readonly ZipFile[], { guide, servers }: Beside): ZipFile[] {
  const placed = built
    .filter(({ path }) => !path.startsWith('.vite/'))
    .map(({ path, bytes }) => ({
      path: path.startsWith(hostFolder)
        ? `host-voorbeeld/${path.slice(hostFolder.length)}`
        : `app/${path}`,
      bytes,
    }))
  const beside = servers.map(({ path, bytes }) => ({ path: `serverinstellingen/${path}`, bytes }))
  return [{ path: 'LEESMIJ.txt', bytes: guide }, ...[...placed, ...beside].sort(byPath)]
}

function byPath(a: ZipFile, b: ZipFile): number {
  return a.path < b.path ? -1 : 1
}
