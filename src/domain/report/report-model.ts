import type { ForeignWords } from './text-parts.ts'
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
  /** A page of its own; null for an edition that begins with its first block. */
  cover: ReportCover | null
  /** Words of another language in the texts; left out where there are none. */
  foreign?: ForeignWords
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
  /** Who offers the scan, with lines such as an address or telephone number; left out, the cover names nobody. */
  host?: { name: string; lines: string[]; logo?: ReportImage }
}

/** A picture file as it is, with its size in pixels; whoever made it has checked it. */
export type ReportImage = {
  kind: 'png' | 'jpeg'
  width: number
  height: number
  bytes: Uint8Array<ArrayBuffer>
}

export type ReportBlock =
  | { kind: 'page-break' }
  | ReportMasthead
  | ReportContents
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | ReportParagraph
  | { kind: 'list'; items: string[] }
  | ReportFrame
  | ReportCard
  | ReportLinks
  | ReportListPair
  | ReportBars
  | ReportDials
  | ReportMix
  | ReportTable
  | ReportWriting
  | ReportSideBySide

/** The top of an edition without a cover: the product beside the host's logo, the company as title, lines of facts. */
export type ReportMasthead = {
  kind: 'masthead'
  product: string
  company: string
  facts: string[]
  /** Null where there is no logo to draw; `name` is said in its place. */
  logo: { name: string; image: ReportImage } | null
}

/** The chapters below it, each with the way to it; see chaptersAfter. The title is a chapter itself. */
export type ReportContents = { kind: 'contents'; title: string }

/** `isKeptWithNext` holds it on the page of what follows, as a sentence under a heading needs. */
export type ReportParagraph = {
  kind: 'paragraph'
  text: string
  tone: 'lead' | 'normal' | 'quiet'
  isKeptWithNext?: boolean
}

/** A place to write on paper. */
export type ReportWriting = ReportLines | ReportOptions | ReportFields

/** Places to write, two to a row and read from left to right; a page never cuts a row. */
export type ReportSideBySide = { kind: 'side-by-side'; places: ReportWriting[] }

/** A text set apart under a title that is a heading of level 2; `writing` leaves room for the pen below it. */
export type ReportFrame = {
  kind: 'frame'
  title: string
  paragraphs: string[]
  writing?: ReportWriting[]
}

/** One advice: a title, short facts on one line, then lines such as "Eerste stap" with their text beside it. */
export type ReportCard = {
  kind: 'card'
  title: string
  facts: string[]
  lines: { label: string; text: string }[]
  links: ReportLink[]
  /** Small print below, such as the source; null for none. */
  note: string | null
}

/** Text that leads to an address. The address is printed too; only http, https, mailto and tel can be clicked. */
export type ReportLink = { text: string; address: string }

/** Links below each other, under an optional line of text. */
export type ReportLinks = { kind: 'links'; intro: string | null; links: ReportLink[] }

/** Ruled lines to write on, under what to write there. */
export type ReportLines = { kind: 'lines'; label: string; count: number }

/** Named places for a few words, such as a name and a date, side by side. */
export type ReportFields = { kind: 'fields'; labels: string[] }

/** A question on paper: empty circles where one answer counts, empty boxes where several may. */
export type ReportOptions = {
  kind: 'options'
  label: string
  /** Said small under the label; null for none. */
  note: string | null
  choose: 'one' | 'several'
  /** `aside` stands at the right edge, such as the points; null for none. */
  options: { text: string; aside: string | null }[]
  /** How many options stand side by side; long ones read best in one column. */
  columns: 1 | 2 | 3 | 4
  /** Answers below the others, side by side, such as "I do not know"; left out, there are none. */
  apart?: string[]
}

/** Two short lists side by side, never cut by a page: what goes well beside where to begin. */
export type ReportListPair = { kind: 'list-pair'; lists: [ReportNamedList, ReportNamedList] }

/** `empty` is said where the list has no items. */
export type ReportNamedList = { title: string; items: string[]; empty: string; note: string | null }

/** Bars from 0 to 100 on one axis, under `message`: a sentence, or a name that is a heading of level 2. */
export type ReportBars = {
  kind: 'bars'
  message: string
  isHeading?: boolean
  size: 'large' | 'small'
  bars: ReportBar[]
}

export type ReportBar = {
  label: string
  /** Null when there is no score: the reason then stands in `word`. */
  score: { value: number; text: string; blocks: number } | null
  word: string
  /** Drawn as a whisker when the range is wider than a point. */
  range: { low: number; high: number } | null
  note: string | null
  /** A labelled tick at another number, such as that of the sector. */
  reference?: { value: number; label: string }
  /** A bracket around the middle half of the participants. */
  middleHalf?: { low: number; high: number }
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

/**
 * Shares of one whole as parts of one bar, each named below; `message` is the sentence above. `place` is that of the
 * part in its fixed list, 1 for the first, also where others have no share; see mixLook.
 */
export type ReportMix = {
  kind: 'mix'
  message: string
  parts: { place: number; label: string; percent: number; text: string }[]
}

/** The first cell of a row names that row. */
export type ReportTable = {
  kind: 'table'
  caption: string
  /** Rows high enough to write in by hand. */
  isForWriting?: boolean
  /** How many lines of handwriting a row to write in has room for; 1 when left out. */
  linesToWrite?: number
  /** Held on one page although it is long, where it fits. */
  isWhole?: boolean
  /** Holds the last row on the page of what follows. */
  isKeptWithNext?: boolean
  /** `share` is the part of the text width; the shares of a table add up to 1. */
  columns: { title: string; align: 'left' | 'right'; share: number }[]
  rows: { cells: string[]; emphasis: 'none' | 'total' | 'group' }[]
}
