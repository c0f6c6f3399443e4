import { makeTextParts, type TextPart } from '../../domain/report/text-parts.ts'
import type { ReportBlock, ReportModel } from '../../domain/report/report-model.ts'

/** What a marked part of a text is; its place in the list is its number. */
export type Mark = Pick<TextPart, 'language' | 'address'>

/** A part of a line: `mark` is null for plain text; `isContinued` says that the part began on an earlier line. */
export type MarkedPart = { text: string; mark: Mark | null; number: number; isContinued: boolean }

// Noncharacters of Unicode: no text of a user needs them, and they take no room on a line.
const open = '\ufdd0'
const reopen = '\ufdd1'
const close = '\ufdd2'
const firstDigit = 0xfde0
const anyMark = /[\ufdd0-\ufdef]/g
const opening = /([\ufdd0\ufdd1])([\ufde0-\ufde9]+)/

/** Fields of a model that are no text to be read. */
const codes = new Set([
  'kind',
  'tone',
  'align',
  'emphasis',
  'size',
  'choose',
  'address',
  'links',
  'image',
  'logo',
])

/**
 * A report with marks in its texts around words of another language and around addresses, and what the marks mean.
 * The lines that are broken from those texts keep them; see partsOfLine.
 */
export function markTexts(model: ReportModel): { model: ReportModel; marks: Mark[] } {
  const partsOf = makeTextParts(model.foreign ?? null)
  const numbers = new Map<string, number>()
  const marks: Mark[] = []
  const numberOf = ({ language, address }: TextPart): number => {
    const key = `${language} ${address}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, marks.length)
    return marks.push({ language, address }) - 1
  }
  const mark = (text: string) =>
    partsOf(withoutMarks(text))
      .map((part) =>
        part.language === null && part.address === null
          ? part.text
          : `${open}${written(numberOf(part))}${part.text}${close}`,
      )
      .join('')
  const blocks = model.blocks.map((block) => mapTexts(block, mark) as ReportBlock)
  const cover = model.cover && (mapTexts(model.cover, mark) as ReportModel['cover'])
  return { model: { ...model, blocks, cover }, marks }
}

/** A text without its marks, as it is measured, said and named. */
export function withoutMarks(text: string): string {
  return text.replace(anyMark, '')
}

/** Lines broken from one text: a part that goes on over lines is closed at the end of each and opened again on the next. */
export function carryMarks(lines: string[]): string[] {
  if (!lines.some((line) => line.includes(open))) return lines
  let current: string | null = null
  return lines.map((line) => {
    const begun: string = current === null ? line : `${reopen}${current}${line}`
    for (const sign of begun.matchAll(new RegExp(`${opening.source}|${close}`, 'g')))
      current = sign[0] === close ? null : (sign[2] ?? null)
    if (current === null) return begun
    const text = begun.trimEnd()
    return `${text}${close}${begun.slice(text.length)}`
  })
}

/** The parts of a line, in order. */
export function partsOfLine(line: string, marks: readonly Mark[]): MarkedPart[] {
  const plain = (text: string): MarkedPart => ({ text, mark: null, number: -1, isContinued: false })
  return line.split(new RegExp(`(${opening.source}[^${close}]*${close}?)`)).flatMap((piece, index) => {
    // The split gives the text between, then the whole part, its sign and its number.
    if (index % 4 === 0) return withoutMarks(piece) === '' ? [] : [plain(withoutMarks(piece))]
    if (index % 4 !== 1) return []
    const [, sign, digits = ''] = opening.exec(piece) ?? []
    const number = [...digits].reduce((sum, digit) => 10 * sum + (digit.charCodeAt(0) - firstDigit), 0)
    const text = withoutMarks(piece)
    return text === '' ? [] : [{ text, mark: marks[number] ?? null, number, isContinued: sign === reopen }]
  })
}

function written(number: number): string {
  return [...String(number)].map((digit) => String.fromCharCode(firstDigit + Number(digit))).join('')
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, codes.has(key) ? inner : mapTexts(inner, change)]),
  )
}
