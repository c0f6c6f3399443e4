import { cleanText } from '../letters.ts'
import { withoutMarks } from '../marks.ts'

/** What a figure says to who cannot see it: "Leren: 44, op weg. Van 31 tot 56." Empty parts are left out. */
export function alternativeOf(
  label: string,
  score: { text: string } | null,
  word: string,
  ...notes: (string | null | undefined)[]
): string {
  const reading = [score?.text ?? '', word].filter((part) => part !== '').join(', ')
  const first = [label, reading].filter((part) => part !== '').join(': ')
  const sentences = [first, ...notes.map((note) => note ?? '')]
    .map((text) => cleanText(withoutMarks(text)).replace(/\s+/g, ' ').trim().replace(/\.$/, ''))
    .filter((text) => text !== '')
  return sentences.length === 0 ? '–' : `${sentences.join('. ')}.`
}
