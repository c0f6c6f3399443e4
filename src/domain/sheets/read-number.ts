/** A number as typed: the number, null when the field is empty, or why it cannot be used. */
export type TypedNumber =
  { ok: true; value: number | null } | { ok: false; fault: 'not-a-number' | 'out-of-range' }

const plain = /^\d{1,6}(?:[.,]\d{1,2})?$/
const dutch = /^\d{1,3}(?:\.\d{3})+,\d{1,2}$/
const english = /^\d{1,3}(?:,\d{3})+\.\d{1,2}$/

/**
 * Reads a number of at most two decimals, with comma or point, a euro sign and spaces allowed. "1.250" is refused: it
 * may be a thousand or a fraction. Empty is null, never 0. `most` is the highest that is taken.
 */
export function readTypedNumber(typed: string, most: number): TypedNumber {
  const bare = typed.replace(/[\s€]/g, '')
  if (bare === '') return { ok: true, value: null }
  const value = toNumber(bare)
  if (value === null) return { ok: false, fault: 'not-a-number' }
  return value > most ? { ok: false, fault: 'out-of-range' } : { ok: true, value }
}

function toNumber(bare: string): number | null {
  if (plain.test(bare)) return Number(bare.replace(',', '.'))
  if (dutch.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'))
  return english.test(bare) ? Number(bare.replaceAll(',', '')) : null
}
