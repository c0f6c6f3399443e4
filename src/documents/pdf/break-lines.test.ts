import { describe, expect, test } from 'vitest'
import { breakLines, limitLines } from './break-lines.ts'
import { drawnForm } from './letters.ts'
import { typeScale } from './type-scale.ts'

const style = { ...typeScale.body, size: 10 }
/** Every letter as wide as the type size: 50 points hold five letters. */
const measure = (text: string) => drawnForm(text).length * 10
const lines = (text: string, width = 50) => breakLines(text, style, width, measure)

describe('breaking lines', () => {
  test.each([
    ['nothing gives no lines', '', []],
    ['only spaces give no lines', ' \n\t ', []],
    ['a line that breaks at a space keeps the space', 'een twee', ['een ', 'twee']],
    ['several spaces count as one', 'a   b', ['a b']],
    ['a line end breaks', 'a\r\nb', ['a', 'b']],
    ['a no-break space holds', 'aa b\u00a0cc', ['aa ', 'b\u00a0cc']],
    ['a soft hyphen shows only where it breaks', 'on\u00adder\u00adweg', ['on-', 'der-', 'weg']],
    ['a soft hyphen that is not needed leaves no trace', 'on\u00adder', ['onder']],
    ['a word may break after its hyphen', 'werk-dag', ['werk-', 'dag']],
    ['a short first part stays with the rest', 'x e-bon', ['x ', 'e-bon']],
    ['a word that fits nowhere is cut', 'abcdefghijkl', ['abcde', 'fghij', 'kl']],
    ['an accent stays with its letter', 'abcdx\u0323\u0307z', ['abcd', 'x\u0323\u0307z']],
  ])('%s', (_title, text, expected) => {
    expect(lines(text)).toEqual(expected.map((line) => line.normalize('NFC')))
  })

  test('no line is longer than 75 characters, however wide the page', () => {
    const text = 'woord '.repeat(60) + 'x'.repeat(200)
    for (const line of lines(text, 10_000)) expect(line.trimEnd().length).toBeLessThanOrEqual(75)
  })

  test('a letter wider than the line still gets a line', () => {
    expect(lines('abc', 3)).toEqual(['a', 'b', 'c'])
  })
})

test('lines too many are cut off with an ellipsis', () => {
  expect(limitLines(['een ', 'twee ', 'drie'], 2)).toEqual(['een ', 'twe…'])
  expect(limitLines(['een'], 2)).toEqual(['een'])
})
