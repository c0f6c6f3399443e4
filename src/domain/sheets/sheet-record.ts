import type { Scan } from '../scan/scan-schema.ts'

/** What a scan file holds for one sheet: anything, until it was read field by field. */
export type SheetRecord = Record<string, unknown>

/** Where a field stands in a record, such as `['oldJob', 'wage']`. */
export type FieldPath = readonly (string | number)[]

/** A sheet as it can be used, and the fields that could not be read; those stay in the record as they were. */
export type ReadSheet<Sheet> = { sheet: Sheet; refused: FieldPath[] }

/** Most characters of one text. */
export const longestSheetText = 2000

/** True for an object with named fields; not for a list. */
export function isRecord(value: unknown): value is SheetRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The record of one sheet; empty when the scan has none. */
export function sheetRecord(scan: Scan, id: string): SheetRecord {
  return scan.sheets && Object.hasOwn(scan.sheets, id) ? (scan.sheets[id] ?? {}) : {}
}

/** The scan with one sheet changed; every other sheet, known or not, stays as it was. */
export function changeSheet(scan: Scan, id: string, edit: (record: SheetRecord) => SheetRecord): Scan {
  return { ...scan, sheets: { ...scan.sheets, [id]: edit(sheetRecord(scan, id)) } }
}

/**
 * The record with one field set, or taken out for null and ''. Texts are cut at 2000 characters. Other fields stay,
 * unknown ones too. Where something unreadable stands in the way, such as a word in the place of a group of fields, it
 * moves to `unread`, so that nothing is lost.
 */
export function setField(record: SheetRecord, path: FieldPath, value: unknown): SheetRecord {
  const lost: { path: FieldPath; value: unknown }[] = []
  const next = setIn(record, path, typeof value === 'string' ? value.slice(0, longestSheetText) : value, {
    at: [],
    lost,
  })
  if (lost.length === 0) return next
  const unread = Array.isArray(record['unread']) ? record['unread'] : []
  return { ...next, unread: [...unread, ...lost] }
}

type Walk = { at: FieldPath; lost: { path: FieldPath; value: unknown }[] }

function setIn(holder: unknown, path: FieldPath, value: unknown, walk: Walk): SheetRecord {
  const [name, ...rest] = path
  const group = isRecord(holder) ? holder : {}
  if (!isRecord(holder) && holder !== undefined && holder !== null) {
    walk.lost.push({ path: walk.at, value: holder })
  }
  if (name === undefined) return group
  const key = String(name)
  const own = Object.hasOwn(group, key) ? group[key] : undefined
  if (rest.length === 0) return withField(group, key, value)
  return withField(group, key, setIn(own, rest, value, { ...walk, at: [...walk.at, key] }))
}

function withField(group: SheetRecord, key: string, value: unknown): SheetRecord {
  const { [key]: _, ...others } = group
  return value === null || value === '' ? others : { ...others, [key]: value }
}
