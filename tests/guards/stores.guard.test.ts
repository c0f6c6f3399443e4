import { describe, expect, it } from 'vitest'

const sources = import.meta.glob(['../../src/**/*.{ts,tsx}', '!**/*.test.{ts,tsx}'], {
  eager: true,
  query: '?raw',
  import: 'default',
}) as Record<string, string>

/** Whatever keeps something in a browser, and the only files that may: "Wis alles" empties these. */
const keepers: { what: string; pattern: RegExp; allowed: string[] }[] = [
  { what: 'a database', pattern: /\bopenDB\b|indexedDB\.open\(/, allowed: ['src/storage/database.ts'] },
  {
    what: 'local storage',
    pattern: /localStorage\.setItem|localStorage\[/,
    allowed: ['src/app/language.ts'],
  },
  { what: 'session storage', pattern: /sessionStorage\.setItem|sessionStorage\[/, allowed: [] },
  { what: 'a cookie', pattern: /document\.cookie|cookieStore/, allowed: [] },
  { what: 'files of the browser', pattern: /storage\.getDirectory|showSaveFilePicker/, allowed: [] },
]

function findKeepers(files: Record<string, string>): string[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const file = path.replace('../../', '')
    return keepers
      .filter(({ pattern, allowed }) => pattern.test(text) && !allowed.includes(file))
      .map(
        ({ what }) => `${file} → keeps ${what} → "Wis alles" must empty it: see src/storage/erase-browser.ts`,
      )
  })
}

describe('what the app keeps in a browser', () => {
  it('is only what "Wis alles" empties', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(200)
    expect(findKeepers(sources)).toEqual([])
  })

  it('has names that "Wis alles" recognises', () => {
    const language = sources['../../src/app/language.ts'] ?? ''
    const database = sources['../../src/storage/database.ts'] ?? ''
    expect(language).toMatch(/languageKey = 'toekomstscan\./)
    expect(database).toMatch(/databaseName = 'toekomstscan'/)
  })
})

describe('the guard itself', () => {
  it.each([
    "const db = await openDB('other', 1)",
    "localStorage.setItem('x', '1')",
    "sessionStorage.setItem('x', '1')",
    "document.cookie = 'x'",
  ])('finds %s', (text) => {
    expect(findKeepers({ '../../src/app/new.ts': text })).toHaveLength(1)
  })
})
