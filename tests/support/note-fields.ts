import { expect } from 'vitest'

/** Every field on the screen for own words, but those named, is described by a text with this warning. */
export function expectWarningAtNotes(warning: RegExp, except: readonly HTMLElement[] = []) {
  const found = document.querySelectorAll<HTMLElement>('textarea:not([readonly]), input[type="text"]')
  const fields = [...found].filter((field) => !except.includes(field))
  expect(fields.length).toBeGreaterThan(0)
  for (const field of fields) expect(field).toHaveAccessibleDescription(warning)
}
