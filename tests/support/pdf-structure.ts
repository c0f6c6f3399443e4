import {
  Name,
  nameOf,
  parseValues,
  PdfFile,
  Reference,
  textOf,
  type Dictionary,
  type PdfValue,
} from './pdf-objects.ts'

/** An element of the structure tree as a reader by ear meets it. */
export type Element = {
  type: string
  alternative: string | null
  attributes: Dictionary
  children: Element[]
  /** Its text and its children, in reading order. */
  parts: (string | Element)[]
  /** Empty where it is that of the element around it. */
  language: string
  /** The object number of the page on which it starts; null for none of its own. */
  page: number | null
  /** The text of its own marked content, in its order; its children's text is not in it. */
  text: string
  /** Annotations that belong to it. */
  annotations: Dictionary[]
}

export type PdfPage = { dictionary: Dictionary; number: number }

/** Catalog, pages and structure tree of a report. */
export function readStructure(bytes: Uint8Array) {
  const file = new PdfFile(bytes)
  const catalog = file.dictionary(file.trailer['Root'])
  const pages = file
    .list(file.dictionary(catalog['Pages'])['Kids'])
    .map((kid) => ({ dictionary: file.dictionary(kid), number: kid instanceof Reference ? kid.number : 0 }))
  const texts = markedTexts(file, pages)
  const tree = file.dictionary(catalog['StructTreeRoot'])
  const roots = file.list(tree['K']).map((kid) => readElement(file, kid, texts))
  return { file, catalog, pages, tree, roots, root: roots[0]! }
}

function readElement(file: PdfFile, value: PdfValue, texts: ReadonlyMap<string, string>): Element {
  const dictionary = file.dictionary(value)
  const element: Element = {
    type: nameOf(dictionary['S']) ?? '',
    alternative: dictionary['Alt'] === undefined ? null : textOf(dictionary['Alt']),
    attributes: file.dictionary(dictionary['A']),
    children: [],
    parts: [],
    language: textOf(dictionary['Lang']),
    page: dictionary['Pg'] instanceof Reference ? dictionary['Pg'].number : null,
    text: '',
    annotations: [],
  }
  for (const kid of file.list(dictionary['K'])) {
    const inner = typeof kid === 'number' ? null : file.dictionary(kid)
    if (typeof kid === 'number') element.parts.push(texts.get(keyOf(dictionary['Pg'], kid)) ?? '')
    else if (inner && nameOf(inner['Type']) === 'MCR')
      element.parts.push(texts.get(keyOf(inner['Pg'], Number(inner['MCID']))) ?? '')
    else if (inner && nameOf(inner['Type']) === 'OBJR')
      element.annotations.push(file.dictionary(inner['Obj']))
    else element.parts.push(readElement(file, kid, texts))
  }
  element.children = element.parts.filter((part) => typeof part !== 'string')
  element.text = element.parts.filter((part) => typeof part === 'string').join('')
  return element
}

function keyOf(page: PdfValue | undefined, id: number): string {
  return `${page instanceof Reference ? page.number : 0} ${id}`
}

/** Text per piece of marked content, with its spaces, as the fonts say it and as ActualText corrects it. */
function markedTexts(file: PdfFile, pages: readonly PdfPage[]): Map<string, string> {
  const texts = new Map<string, string>()
  for (const page of pages) {
    const fonts = lettersOfFonts(file, page)
    let letters: ReadonlyMap<string, string> | undefined
    const open: { key: string | null; actual: string | null }[] = []
    const values = parseValues(file.stream(page.dictionary['Contents']).toString('latin1'))
    const add = (text: string) => {
      const key = open.findLast((each) => each.key !== null)?.key
      if (key) texts.set(key, (texts.get(key) ?? '') + text)
    }
    values.forEach((value, index) => {
      const operator = nameOf(value)
      if (operator === '!Tf') letters = fonts.get(nameOf(values[index - 2]) ?? '')
      if (operator === '!BDC') {
        const { MCID: id, ActualText: actual } = values[index - 1] as Dictionary
        open.push({
          key: typeof id === 'number' ? `${page.number} ${id}` : null,
          actual: actual === undefined ? null : textOf(actual),
        })
      }
      if (operator === '!Tj' && !open.some(({ actual }) => actual !== null)) {
        add(decode(String(values[index - 1]), letters))
      }
      if (operator === '!EMC') {
        const closed = open.pop()
        if (closed?.actual) add(closed.actual)
      }
    })
  }
  return texts
}

function lettersOfFonts(file: PdfFile, page: PdfPage): Map<string, ReadonlyMap<string, string>> {
  const fonts = file.dictionary(file.dictionary(page.dictionary['Resources'])['Font'])
  return new Map(
    Object.entries(fonts).map(([name, font]) => {
      const map = file.stream(file.dictionary(font)['ToUnicode']).toString('latin1')
      const pairs = [...map.matchAll(/<([0-9a-f]{4})><([0-9a-f]{4})>/gi)]
      return [
        name,
        new Map(
          pairs.map(([, code = '', unicode = '']) => [code, String.fromCharCode(parseInt(unicode, 16))]),
        ),
      ]
    }),
  )
}

function decode(bytes: string, letters: ReadonlyMap<string, string> | undefined): string {
  const codes = Buffer.from(bytes, 'latin1').toString('hex').match(/.{4}/g) ?? []
  return codes.map((code) => letters?.get(code) ?? '\ufffd').join('')
}

/** An element and all below it, in reading order. */
export function allElements(element: Element): Element[] {
  return [element, ...element.children.flatMap(allElements)]
}

/** All elements of one type at or below an element, in reading order. */
export function elementsOf(element: Element, type: string): Element[] {
  return allElements(element).filter((each) => each.type === type)
}

/** All text of an element in reading order. */
export function spoken(element: Element): string {
  if (element.alternative !== null) return element.alternative
  return element.parts.map((part) => (typeof part === 'string' ? part : spoken(part))).join('')
}

const painting = new Set([
  '!Tj',
  '!TJ',
  '!S',
  '!s',
  '!f',
  '!F',
  '!f*',
  '!B',
  '!b',
  '!B*',
  '!b*',
  '!Do',
  '!sh',
  "!'",
  '!"',
])

/** How often a page paints outside all marked content, and which marks it uses. */
export function markedContentOf(
  file: PdfFile,
  page: PdfPage,
): { unmarked: number; ids: number[]; isBalanced: boolean } {
  const values = parseValues(file.stream(page.dictionary['Contents']).toString('latin1'))
  const ids: number[] = []
  let depth = 0
  let unmarked = 0
  values.forEach((value, index) => {
    const operator = value instanceof Name ? value.text : ''
    if (operator === '!BDC') {
      depth++
      const id = (values[index - 1] as Dictionary)['MCID']
      if (typeof id === 'number') ids.push(id)
    }
    if (operator === '!BMC') depth++
    if (operator === '!EMC') depth--
    if (painting.has(operator) && depth === 0) unmarked++
  })
  return { unmarked, ids, isBalanced: depth === 0 }
}
