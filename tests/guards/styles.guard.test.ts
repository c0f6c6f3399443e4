import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../../src', import.meta.url))
const screens = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => join(source, path))

/** The classes that a screen takes from a style sheet in which they do not stand: they would do nothing. */
function missingClasses(code: string, readSheet: (path: string) => string): string[] {
  return [...code.matchAll(/^import (\w+) from '(\S+\.module\.css)'/gm)].flatMap(
    ([, name = '', path = '']) => {
      const sheet = readSheet(path)
      const used = [
        ...code.replace(/^import .*$/gm, '').matchAll(new RegExp(`\\b${name}\\.([a-zA-Z]\\w*)`, 'g')),
      ].map(([, each = '']) => each)
      return [...new Set(used)].filter((each) => !new RegExp(`\\.${each}(?![\\w-])`).test(sheet))
    },
  )
}

describe('style sheets', () => {
  it('have every class that a screen takes from them', () => {
    const missing = screens.flatMap((path) =>
      missingClasses(readFileSync(path, 'utf8'), (sheet) =>
        readFileSync(join(dirname(path), sheet), 'utf8'),
      ).map((each) => `${path.slice(source.length + 1)} → ${each}`),
    )
    expect(screens.length).toBeGreaterThan(100)
    expect(missing).toEqual([])
  })

  it('are missed where a class was moved away', () => {
    const code = "import styles from './a.module.css'\n<p className={styles.gone}><b className={styles.here}>"
    expect(missingClasses(code, () => '.here { color: red } .gone-by { }')).toEqual(['gone'])
  })
})
