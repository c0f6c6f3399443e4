/** A value as PDF writes it; names, texts and references to objects are wrapped, so that they cannot be mistaken. */
export type PdfValue = null | boolean | number | PdfName | PdfText | PdfReference | PdfValue[] | PdfDictionary
export type PdfName = { name: string }
export type PdfText = { bytes: number[] }
export type PdfReference = { object: number }
export type PdfDictionary = ReadonlyMap<string, PdfValue>

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map
}

export function isName(value: PdfValue | undefined, name: string): boolean {
  return isKind(value, 'name') && (value as PdfName).name === name
}

export function isText(value: PdfValue | undefined): value is PdfText {
  return isKind(value, 'bytes')
}

export function isReference(value: PdfValue | undefined): value is PdfReference {
  return isKind(value, 'object')
}

function isKind(value: PdfValue | undefined, key: string): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && key in value
}

/** A text of a PDF in letters: UTF-16 or UTF-8 where it says so, else one byte a letter. */
export function lettersOf({ bytes }: PdfText): string {
  const all = Uint8Array.from(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(all)
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(all)
  return new TextDecoder('latin1').decode(all)
}
