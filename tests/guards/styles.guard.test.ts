import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Names of classes that a sheet has rules for. */
function classesOf(sheet: string): Set<string> {
  const rules = sheet.replace(/\/\*[^]*?\*\//g, '').replace(/\{[^{}]*\}/g, '{}')
  return new Set([...rules.matchAll(/\.([a-zA-Z]\w*)/g)].map(([, name]) => name!))
}

/** The classes that a component takes from its sheets and that stand in none of them. */
function missingIn(code: string, readSheet: (path: string) => string): string[] {
  return [...code.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].flatMap(([, name, path]) => {
    const known = classesOf(readSheet(path!))
    const used = code.replace(/from '.*'/g, '').matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))
    return [...used].map(([, used]) => used!).filter((each) => !known.has(each))
  })
}

const screens = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx') && !path.includes('.test.'))
  .map((path) => join('src', path))

/** Sheets whose container queries do more than make room where it is narrow. */
function wideQueriesIn(sheets: readonly { path: string; sheet: string }[]): string[] {
  return sheets.flatMap(({ path, sheet }) =>
    [...sheet.matchAll(/@container \(([^)]*)\)/g)]
      .filter(([, query]) => !query!.startsWith('width <'))
      .map(([rule]) => `${path}: ${rule}`),
  )
}

describe('what is printed', () => {
  const sheets = [
    'src/features/print',
    'src/components',
    'src/features/levers',
    'src/features/sheets',
  ].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.css'))
      .map((path) => ({ path: join(room, path), sheet: readFileSync(join(room, path), 'utf8') })),
  )

  it('has its columns without a container, which Firefox loses on paper', () => {
    expect(sheets.length).toBeGreaterThan(20)
    expect(wideQueriesIn(sheets)).toEqual([])
    expect(readFileSync('src/components/design/base.css', 'utf8')).toMatch(
      /@media print \{[^@]*\* \{\s+container-type: normal !important;/,
    )
  })

  it('would be missed', () => {
    const sheet = '@container (width >= 34em) { a {} } @container (width < 3em) { a {} }'
    expect(wideQueriesIn([{ path: 'a.css', sheet }])).toEqual(['a.css: @container (width >= 34em)'])
  })
})

describe('every class that a component uses', () => {
  it('stands in its sheet', () => {
    expect(screens.length).toBeGreaterThan(100)
    const faults = screens.flatMap((screen) =>
      missingIn(readFileSync(screen, 'utf8'), (path) =>
        readFileSync(join(dirname(screen), path), 'utf8'),
      ).map((name) => `${screen}: ${name}`),
    )
    expect(faults).toEqual([])
  })

  it('would be missed', () => {
    const code =
      "import styles from './a.module.css'\n<p className={styles.there} /><p className={styles.gone} />"
    expect(missingIn(code, () => '.there { color: var(--x.gone) } /* .gone */')).toEqual(['gone'])
  })
})
