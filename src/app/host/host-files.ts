import '../zod-without-eval.ts'
import type { Structure } from '../../content/structure.ts'
import { loadHostFiles, type HostFiles } from '../../domain/host/load-host-files.ts'
import { loadPractices } from '../practices.ts'

let files: Promise<HostFiles> | null = null

/** The files of the host, read once per visit; a file that is faulty or not there is left out. Never rejects. */
export function loadHost(structure: Structure): Promise<HostFiles> {
  files ??= readHostFiles(structure)
  return files
}

/** Reads the files anew, for a host that has just changed one. */
export function readHostAgain(structure: Structure): Promise<HostFiles> {
  files = null
  return loadHost(structure)
}

async function readHostFiles(structure: Structure): Promise<HostFiles> {
  const practices = await loadPractices().then(
    (known) => known.map(({ id }) => id),
    // Without the catalogue the files are still of use; only the names of practices go unchecked.
    () => undefined,
  )
  return loadHostFiles(fetchHostText, structure, practices)
}

/** Always asks the server first, so that a change by the host is seen after a reload. */
async function fetchHostText(path: string): Promise<string | null> {
  const response = await fetch(new URL(`host/${path}`, document.baseURI), { cache: 'no-cache' })
  return response.ok ? response.text() : null
}
