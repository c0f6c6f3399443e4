import type { Language } from '../../content/texts.ts'

/**
 * Everything a report says, in the order it is read, with every number already rounded and worded.
 * PDF and print view draw it; neither calculates. Plain data, so that it can cross to a worker.
 */
export type ReportModel = {
  language: Language
  /** Document title, such as "Rapport Toekomstscan · Bakkerij Voorbeeld". */
  title: string
  /** yyyy-mm-dd; the only date the document carries. */
  asOf: string
  /** Names this document for ever: scan id, content checksum and language. */
  identity: string
  /** Without extension; safe on every file system. */
  fileName: string
  cover: ReportCover
  /** Running foot: text on the left, and "pagina {page} van {pages}" with both marks to fill in. */
  foot: { text: string; pages: string }
  blocks: ReportBlock[]
}

export type ReportCover = {
  product: string
  title: string
  company: string
  /** Short facts: sector, size, date. */
  facts: { label: string; value: string }[]
  note: string
}

export type ReportBlock =
  | { kind: 'page-break' }
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string; tone: 'lead' | 'normal' | 'quiet' }
  | { kind: 'list'; items: string[] }
  | { kind: 'frame'; title: string; paragraphs: string[] }
  | ReportListPair
  | ReportBars
  | ReportDials
  | ReportTable

/** Two short lists side by side, never cut by a page: what goes well beside where to begin. */
export type ReportListPair = { kind: 'list-pair'; lists: [ReportNamedList, ReportNamedList] }

/** `empty` is said where the list has no items. */
export type ReportNamedList = { title: string; items: string[]; empty: string; note: string | null }

/** Bars from 0 to 100 on one axis; `message` is the sentence above and the alternative for who cannot see it. */
export type ReportBars = { kind: 'bars'; message: string; size: 'large' | 'small'; bars: ReportBar[] }

export type ReportBar = {
  label: string
  /** Null when there is no score: the reason then stands in `word`. */
  score: { value: number; text: string; blocks: number } | null
  word: string
  /** Drawn as a whisker when the range is wider than a point. */
  range: { low: number; high: number } | null
  note: string | null
}

/** Half-circle dials from 0 to 100, five to a row; `message` is the sentence above. */
export type ReportDials = { kind: 'dials'; message: string; dials: ReportDial[] }

export type ReportDial = {
  label: string
  /** Null when there is no score: the reason then stands in `word`. */
  score: { value: number; text: string; blocks: number } | null
  word: string
  /** A second line below the word, such as "40% van uw advies". */
  share: string | null
}

export type ReportTable = {
  kind: 'table'
  caption: string
  /** `share` is the part of the text width; the shares of a table add up to 1. */
  columns: { title: string; align: 'left' | 'right'; share: number }[]
  rows: { cells: string[]; emphasis: 'none' | 'total' | 'group' }[]
}
