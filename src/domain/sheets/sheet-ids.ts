/** The working sheets, in the order in which they are shown. */
export const sheetIds = ['side-entry', 'employment-terms', 'job-division', 'future-talks'] as const

export type SheetId = (typeof sheetIds)[number]

/** True for the id of a sheet that exists, such as one from an address. */
export function isSheetId(value: unknown): value is SheetId {
  return sheetIds.some((id) => id === value)
}
