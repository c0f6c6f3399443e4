/** Builds the app and packs it into an upload-ready zip in release/, with a guide and settings for servers. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { filesIn } from './release/files-in.ts'
import { releaseFiles } from './release/release-files.ts'
import { writeZip } from '../src/documents/zip/write-zip.ts'

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
