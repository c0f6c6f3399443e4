import { plainText } from './table.ts'

/** The three things of an agreement that an adviser can change in a sheet; '' where there is none. */
export type SheetState = { status: string; due: string; note: string }

/**
 * The state of an agreement at the moment it was saved in a sheet, short enough for a hidden column: status, day and
 * a fingerprint of the note. By it an import knows which side was changed since.
 */
export function writeExportedState({ status, due, note }: SheetState): string {
  return [status, due, fingerprint(note)].join('|')
}

/** Which of the three still are what they were when the sheet was saved; null when the mark is gone or damaged. */
export function sameAsExported(mark: string, state: SheetState): Record<keyof SheetState, boolean> | null {
  const [status, due, note, ...rest] = mark.split('|')
  if (status === undefined || due === undefined || note === undefined || rest.length > 0) return null
  return {
    status: state.status === status,
    due: state.due === due,
    note: fingerprint(state.note) === note,
  }
}

/** 53 bits in 14 hex digits over a text as a sheet gives it back (cyrb53); tells notes apart, keeps no secret. */
function fingerprint(text: string): string {
  let [low, high] = [0xdeadbeef, 0x41c6ce57]
  for (const letter of plainText(text)) {
    const code = letter.codePointAt(0) ?? 0
    low = Math.imul(low ^ code, 2654435761)
    high = Math.imul(high ^ code, 1597334677)
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  const number = 4294967296 * (2097151 & high) + (low >>> 0)
  return number.toString(16).padStart(14, '0')
}
