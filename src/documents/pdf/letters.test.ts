import { expect, test } from 'vitest'
import { cleanText, drawnForm, hasMissingLetters } from './letters.ts'

const drawn = (text: string) => drawnForm(cleanText(text))

test.each([
  ['Latin, Greek and Cyrillic stay', 'Škoda €5 Ωμέγα Київ ș ế', 'Škoda €5 Ωμέγα Київ ș ế'],
  ['decomposed letters are composed', 'e\u0301', 'é'],
  ['an emoji is one box', 'a🙂b', 'a□b'],
  ['joiners and selectors take no room', '👩\u200d🔧\ufe0f', '□□'],
  ['Chinese and Arabic letters are boxes', '漢字 عمل', '□□ □□□'],
  ['half a surrogate pair is a box', 'a\ud83d!', 'a□!'],
  ['control characters vanish', 'a\u0000b\u001bc\u009f', 'abc'],
  ['any space is a space', 'a\u00a0b\u3000c', 'a b c'],
  ['letters that share a glyph are drawn by the other', 'a\u2011b \u00b5 \u2206', 'a-b μ Δ'],
])('%s', (_title, text, expected) => {
  expect(drawn(text)).toBe(expected)
})

test('only a box in place of another letter counts as missing', () => {
  expect(hasMissingLetters(cleanText('■□ été\u00a0'))).toBe(false)
  expect(hasMissingLetters(cleanText('naïef 漢'))).toBe(true)
})
