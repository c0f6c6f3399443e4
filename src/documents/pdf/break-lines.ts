import { cleanText, drawnForm } from './letters.ts'
import { carryMarks } from './marks.ts'
import type { TextStyle } from './type-scale.ts'

/** Width in points of a text in a style, as it will be drawn. */
export type MeasureText = (text: string, style: TextStyle) => number

/** A line longer than this is hard to read (docs/method.md, print rules). */
const maximumCharacters = 75

type Joint = 'space' | 'soft-hyphen' | 'none'
type Fragment = { text: string; joint: Joint }

/**
 * Breaks a text into lines of at most `width` points and 75 characters, or as many as told. It breaks at spaces, line ends, soft
 * hyphens, and after a hyphen or slash inside a word; a word that fits on no line is cut between letters.
 * A line that ends at a space keeps it, so that words stay apart when the page is read aloud or copied.
 * Marks stay around their words. An empty text has no lines.
 */
export function breakLines(
  text: string,
  style: TextStyle,
  width: number,
  measure: MeasureText,
  mostCharacters = maximumCharacters,
): string[] {
  const fits = (line: string) => drawnForm(line).length <= mostCharacters && measure(line, style) <= width
  const lines = cleanText(text)
    .split('\n')
    .flatMap((part) => fillLines(fragmentsOf(part), fits))
  return carryMarks(lines)
}

/** At most `count` lines; when lines are lost, the last one kept ends in an ellipsis. */
export function limitLines(lines: string[], count: number): string[] {
  if (lines.length <= count) return lines
  const last = lines[count - 1] ?? ''
  return [...lines.slice(0, count - 1), `${[...last.trimEnd()].slice(0, -1).join('')}…`]
}

function fillLines(fragments: Fragment[], fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  let line = ''
  let joint: Joint = 'none'
  for (const fragment of fragments) {
    const longer = line + (joint === 'space' ? ' ' : '') + fragment.text
    if (fits(withHyphen(longer, fragment.joint))) {
      line = longer
    } else {
      if (line !== '') lines.push(joint === 'space' ? `${line} ` : withHyphen(line, joint))
      const pieces = cutWord(fragment, fits)
      lines.push(...pieces.slice(0, -1))
      line = pieces.at(-1) ?? ''
    }
    joint = fragment.joint
  }
  if (line !== '') lines.push(line)
  return lines
}

function withHyphen(line: string, joint: Joint): string {
  return joint === 'soft-hyphen' ? `${line}-` : line
}

function cutWord(fragment: Fragment, fits: (line: string) => boolean): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of fragment.text.match(/\P{M}\p{M}{0,8}|\p{M}/gu) ?? []) {
    if (piece !== '' && !fits(withHyphen(piece + letter, fragment.joint))) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

function fragmentsOf(text: string): Fragment[] {
  // No-break, figure and narrow no-break spaces hold words together.
  const words = text.split(/[^\S\u00a0\u2007\u202f\ufeff]+/u).filter((word) => word !== '')
  return words.flatMap((word, index) => fragmentsOfWord(word, index < words.length - 1 ? 'space' : 'none'))
}

function fragmentsOfWord(word: string, end: Joint): Fragment[] {
  const fragments: Fragment[] = []
  for (const syllables of word.split(/\u200b|(?<=\p{L}{2}[-/–])(?=\p{L})/u)) {
    const texts = syllables.split('\u00ad').filter((text) => text !== '')
    texts.forEach((text, index) => {
      fragments.push({ text, joint: index < texts.length - 1 ? 'soft-hyphen' : 'none' })
    })
  }
  const last = fragments.at(-1)
  return last ? [...fragments.slice(0, -1), { text: last.text, joint: end }] : []
}
