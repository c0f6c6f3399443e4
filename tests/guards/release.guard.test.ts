import { readdirSync, readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { caching, headers } from '../../scripts/release/headers.ts'
import { releaseFiles } from '../../scripts/release/release-files.ts'
import { readShippedRules } from '../../src/content/language/sample-texts.ts'
import { writeZip, type ZipFile } from '../../src/documents/zip/write-zip.ts'
import { findWordingFaults } from '../support/catalogue-checks.ts'
import { readZip } from '../support/read-zip.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const entry = (path: string, text = path): ZipFile => ({ path, bytes: encode(text) })
const guide = readFileSync('scripts/release/LEESMIJ.txt')
const names = readdirSync('docs/headers').sort()
const built = [
  entry('index.html'),
  entry('service-worker.js'),
  entry('assets/index-abc.js'),
  entry('host/host.json'),
  entry('host/offers/limburg.json'),
  entry('.vite/manifest.json'),
]
const files = releaseFiles(built, { guide, servers: names.map((name) => entry(name)) })
const paths = files.map(({ path }) => path)

describe('the files of a release', () => {
  it('begin with the guide, and hold the app without a single file of the host', () => {
    expect(paths[0]).toBe('LEESMIJ.txt')
    expect(paths.filter((path) => path.startsWith('app/'))).toEqual([
      'app/assets/index-abc.js',
      'app/index.html',
      'app/service-worker.js',
    ])
    expect(paths.filter((path) => /(^|\/)host\//.test(path))).toEqual([])
  })

  it('hold the files of the host as an example, in a folder of another name', () => {
    expect(paths.filter((path) => path.startsWith('host-voorbeeld/'))).toEqual([
      'host-voorbeeld/host.json',
      'host-voorbeeld/offers/limburg.json',
    ])
  })

  it('hold the settings of every server', () => {
    expect(paths.filter((path) => path.startsWith('serverinstellingen/'))).toHaveLength(names.length)
  })
})

describe('the zip', () => {
  it('gives back every file, by name and content', () => {
    const given = [...files, entry('map/één naam.txt', 'é')]
    expect(readZip(writeZip(given, deflateRawSync))).toEqual(
      given.map(({ path, bytes }) => ({ path, bytes: Buffer.from(bytes) })),
    )
  })

  it('is the same for the same files, and empty for none', () => {
    expect(writeZip(files, deflateRawSync)).toEqual(writeZip(files, deflateRawSync))
    expect(readZip(writeZip([], deflateRawSync))).toEqual([])
  })
})

describe('the guide', () => {
  const text = guide.toString()

  it('names every folder of the zip, and fits one page', () => {
    for (const folder of ['app', 'host-voorbeeld', 'serverinstellingen'])
      expect(text).toContain(`- ${folder} `)
    expect(text.split('\n').length).toBeLessThan(60)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  it('is plain Dutch', () => {
    const paragraphs = text
      .split(/\n\s*\n|\n(?=\d\. )/)
      .slice(2)
      .map((paragraph) =>
        paragraph
          .replace(/\s+/g, ' ')
          .replace(/^\d\. /, '')
          .trim(),
      )
      .filter((paragraph) => /[.?]$/.test(paragraph))
    expect(paragraphs.length).toBeGreaterThan(12)
    const catalogue = { file: 'LEESMIJ.txt', language: 'nl' as const, texts: { paragraphs } }
    expect(findWordingFaults([catalogue], readShippedRules())).toEqual([])
  })
})

describe('the settings for servers', () => {
  it('are there for nginx, Apache, Caddy, IIS, and hosts that read a _headers file', () => {
    expect(names).toEqual(['Caddyfile', '_headers', 'apache.htaccess', 'nginx.conf', 'web.config'])
  })

  it.each(names)('%s sets every header, and keeps only hashed files without asking', (name) => {
    const text = readFileSync(`docs/headers/${name}`, 'utf8')
    for (const [header, value] of [...Object.entries(headers), ['', caching.assets], ['', caching.others]]) {
      expect(text).toContain(header)
      expect(text).toContain(value)
    }
  })
})
