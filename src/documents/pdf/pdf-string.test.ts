import { expect, test } from 'vitest'
import { hexString, safeInformationText } from './pdf-string.ts'

test('a string is written in UTF-16 with its mark', () => {
  expect(hexString('č')).toBe('<FEFF010D>')
  expect(hexString('🙂')).toBe('<FEFFD83DDE42>')
})

test('no character of the title can be read as a line end', () => {
  expect(safeInformationText('Kovač')).toBe('Kovac\u030c')
  expect(safeInformationText('\u0d0a a\nb')).toBe('□ a b')
})
