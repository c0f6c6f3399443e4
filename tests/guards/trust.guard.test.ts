import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadedLater, loadedLaterDocument } from '../../scripts/loaded-later.ts'

const read = (path: string) => readFileSync(path, 'utf8')
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
const journeys = readdirSync('tests/journeys').filter((name) => name.endsWith('.journey.ts'))

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
    const pages = read('tests/journeys/pages/screen.ts') + read('tests/journeys/pages/result-page.ts')
    expect(pages).toContain("waitForEvent('download')")
    for (const [, path = ''] of tests.matchAll(/\(\.\.\/([^)]+)\)/g)) {
      expect(read(path)).toMatch(/download|saveFile|publish\(|takePart\(|save/)
    }
  })
})

describe('the Content-Security-Policy of the page', () => {
  it('is loosened nowhere: no policy of another name, no address made into a script elsewhere', () => {
    const making = sources.filter((path) =>
      /createPolicy\(|new Worker\(|\.register\(\s*address/.test(read(path)),
    )
    expect(making.toSorted()).toEqual([
      'src/app/background.ts',
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
