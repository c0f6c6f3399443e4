/** The most cells, empty ones counted, that a sheet may span. */
const mostCells = 2_000_000
const mostRows = 1_048_576

/**
 * True when the cells of a sheet stay within what can be read. A few bytes can name a cell a million rows down and
 * sixteen thousand columns on, and a reader makes room for all before it; one that names no place is refused.
 */
export function isWithinReach(xml: string): boolean {
  let [rows, columns] = [0, 0]
  for (const [, name, attributes = ''] of xml.matchAll(/<(?:\w+:)?(c|row)(?=[\s/>])([^>]*)>/g)) {
    const place = /\sr\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1]
    if (name === 'row') {
      if (place !== undefined && !(/^\d{1,7}$/.test(place) && Number(place) <= mostRows)) return false
      continue
    }
    const cell = /^([A-Z]{1,3})(\d{1,7})$/.exec(place ?? '')
    if (!cell) return false
    rows = Math.max(rows, Number(cell[2]))
    columns = Math.max(columns, numberOf(cell[1] ?? ''))
    if (rows * columns > mostCells) return false
  }
  return true
}

function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
