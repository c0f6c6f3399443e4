import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadedLater, loadedLaterDocument } from '../../scripts/loaded-later.ts'

const read = (path: string) => readFileSync(path, 'utf8')
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
const journeys = readdirSync('tests/journeys').filter((name) => name.endsWith('.journey.ts'))
const waiting = /\.(waitForEvent|on)\('download'/
const pages = readdirSync('tests/journeys/pages').map((name) => read(`tests/journeys/pages/${name}`))

/** The methods and functions of the page objects that wait for a download themselves. */
const downloadHelpers = pages
  .flatMap((text) => text.split(/^(?: {2}|export )(?:private )?async (?:function )?(?=\w+\()/m).slice(1))
  .filter((text) => waiting.test(text))
  .map((text) => /^\w+/.exec(text)?.[0] ?? '')

/** Whether a journey waits for the file of a download, itself or by one of those helpers. */
function waitsForDownload(journey: string): boolean {
  const calling = new RegExp(String.raw`\b(${downloadHelpers.join('|')})\(`)
  return waiting.test(journey) || calling.test(journey)
}

describe('every journey', () => {
  it.each(journeys)('%s runs under the watch for requests elsewhere, errors and reports', (name) => {
    const text = read(`tests/journeys/${name}`)
    expect(text).toMatch(/import \{[^}]*\btest\b[^}]*\} from '\.\/pages\//)
    expect(text).not.toMatch(/import \{[^}]*\btest\b[^}]*\} from '@playwright\/test'/)
  })
})

describe('docs/privacy.md', () => {
  const rows = [
    ...read('docs/privacy.md').matchAll(
      /^\| \[[\w.-]+\]\(\.\.\/(src\/[^)]+)\)\s*\| (\[.+\.journey\.ts\).*)\|$/gm,
    ),
  ].map(([, path = '', tests = '']) => ({ path, tests }))

  it('lists every way by which a file leaves the app', () => {
    const calling = sources.filter(
      (path) => /\bdownloadFile\(/.test(read(path)) && path !== 'src/storage/files-out.ts',
    )
    expect(calling.length).toBeGreaterThan(4)
    expect(rows.map(({ path }) => path).toSorted()).toEqual(calling.toSorted())
  })

  it.each(rows)('names journeys for $path that wait for a download', ({ tests }) => {
    for (const [, path = ''] of tests.matchAll(/\(\.\.\/([^)]+)\)/g)) {
      expect(waitsForDownload(read(path)), path).toBe(true)
    }
  })

  it('sees a journey that only speaks of a download', () => {
    expect(downloadHelpers).toEqual(expect.arrayContaining(['downloadBy', 'saveFile', 'saveLocked']))
    const spoken = "test('saveFile: a download', () => visit.saveHere().expectSaved('download'))"
    expect(waitsForDownload(spoken)).toBe(false)
    expect(waitsForDownload('// a download\nawait here.button(texts.saveFile).click()')).toBe(false)
    expect(waitsForDownload('await here.downloadBy(here.button(texts.saveFile))')).toBe(true)
    expect(waitsForDownload("const saving = page.waitForEvent('download')")).toBe(true)
  })
})

describe('the Content-Security-Policy of the page', () => {
  it('is loosened nowhere: no policy of another name, no address made into a script elsewhere', () => {
    const making = sources.filter((path) =>
      /createPolicy\(|new Worker\(|\.register\(\s*address/.test(read(path)),
    )
    expect(making.toSorted()).toEqual([
      'src/app/background/background.ts',
      'src/app/offline/watch-version.ts',
      'src/app/trusted-types.ts',
    ])
  })
})

describe('docs/loaded-later.md', () => {
  it('is up to date with the imports in the code; if not, run npm run generate:docs', () => {
    expect(read('docs/loaded-later.md') === loadedLaterDocument(loadedLater('src'))).toBe(true)
  })

  it('sees what is loaded later, and by whom', () => {
    const parts = loadedLater('src')
    expect(parts.find(({ part }) => part === 'src/app/later-routes.tsx')?.loadedBy).toEqual([
      'src/app/routes.tsx',
    ])
    expect(parts.length).toBeGreaterThan(30)
  })
})
