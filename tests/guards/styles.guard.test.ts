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
