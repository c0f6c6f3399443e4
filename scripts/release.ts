/** Builds the app and packs it into an upload-ready zip in release/, with a guide and settings for servers. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { releaseFiles } from './release/release-files.ts'
import { writeZip, type ZipFile } from '../src/documents/zip/write-zip.ts'

/** Every file under a folder, by its path with slashes. */
function filesIn(folder: string): ZipFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), bytes: readFileSync(path) }))
}

const { status } = spawnSync('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (status !== 0) process.exit(status ?? 1)

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const guide = readFileSync('scripts/release/LEESMIJ.txt')
const files = releaseFiles(filesIn('dist'), { guide, servers: filesIn('docs/headers') })
const target = `release/toekomstscan-${version}.zip`
mkdirSync('release', { recursive: true })
const zip = writeZip(files, (bytes) => deflateRawSync(bytes, { level: 9 }))
writeFileSync(target, zip)
console.log(`${target}: ${files.length} files, ${Math.round(zip.length / 1000)} kB`)
