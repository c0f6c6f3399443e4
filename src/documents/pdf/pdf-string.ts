/** A clean text as a PDF hexadecimal string in UTF-16; any character is safe in it. */
export function hexString(text: string): string {
  let digits = 'FEFF'
  for (let index = 0; index < text.length; index++) {
    digits += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')
  }
  return `<${digits}>`
}

/**
 * A clean text that jsPDF can write into the document information. jsPDF writes the two bytes of č (01 0D) as they
 * are, and readers take the second for a line end: such letters are written as letter and accent, or else as □.
 */
export function safeInformationText(text: string): string {
  return text.replace(/\n/g, ' ').replace(/[\s\S]/g, (unit) => {
    if (!hasCarriageReturnByte(unit)) return unit
    const parts = unit.normalize('NFD')
    return [...parts].some(hasCarriageReturnByte) ? '□' : parts
  })
}

function hasCarriageReturnByte(unit: string): boolean {
  const code = unit.charCodeAt(0)
  return code > 0xff && (code >> 8 === 0x0d || (code & 0xff) === 0x0d)
}

/** Plain letters (ASCII) as a PDF string in brackets, as an address is written. */
export function literalString(text: string): string {
  return `(${text.replace(/[\\()]/g, '\\$&')})`
}
