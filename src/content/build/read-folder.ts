import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { ContentFile } from '../checks/yaml-file.ts'

/** All YAML files below a folder, with paths relative to it, in a fixed order. Throws when the folder is not there. */
export function readContentFolder(folder: string): ContentFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new ContentFolderError(folder)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .sort((a, b) => a.path.localeCompare(b.path))
}

export class ContentFolderError extends Error {
  constructor(folder: string) {
    super(`Content: there is no folder ${folder}`)
    this.name = 'ContentFolderError'
  }
}
