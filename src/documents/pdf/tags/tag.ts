/** The kinds of structure the report uses; all are standard types but Title, which is mapped to P. */
export type TagType =
  | 'Document'
  | 'Sect'
  | 'Title'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'

/** A piece of marked content on a page; `id` counts from 0 on each page. */
export type MarkedPart = { page: number; id: number }
/** A link annotation, by its place in the list of all links. */
export type LinkPart = { link: number }

/**
 * An element of the structure tree. It takes its place under its parent when its first content is drawn, so that
 * reading order is drawing order and an element without content never enters the file.
 */
export type Tag = {
  readonly type: TagType
  readonly parent: Tag | null
  /** The attribute dictionary without its brackets; empty for none. */
  attributes: string
  /** What is said in place of a figure. */
  readonly alternative: string | null
  readonly kids: (Tag | MarkedPart | LinkPart)[]
  isPlaced: boolean
}

/** A new element under a parent, not yet in the tree; the root has no parent. */
export function makeTag(
  type: TagType,
  parent: Tag | null,
  { attributes = '', alternative = null }: { attributes?: string; alternative?: string | null } = {},
): Tag {
  return { type, parent, attributes, alternative, kids: [], isPlaced: parent === null }
}

/** Puts an element in the tree, after all that its parent holds already; a second time changes nothing. */
export function placeTag(tag: Tag): void {
  if (tag.isPlaced || !tag.parent) return
  tag.isPlaced = true
  placeTag(tag.parent)
  tag.parent.kids.push(tag)
}

/** Attributes of table cells and lists, as PDF writes them. */
export const attributes = {
  columnHead: '/O /Table /Scope /Column',
  rowHead: (span: number) => `/O /Table /Scope /Row${span > 1 ? ` /ColSpan ${span}` : ''}`,
  groupHead: (columns: number) => `/O /Table /Scope /Column /ColSpan ${columns}`,
  dottedList: '/O /List /ListNumbering /Disc',
  plainList: '/O /List /ListNumbering /None',
} as const

/** Gives heading types in which no level is skipped, as a reader by headings needs: H1, then a level 3, gives H2. */
export function makeHeadingTypes(): (level: 1 | 2 | 3) => 'H1' | 'H2' | 'H3' {
  const types = ['H1', 'H2', 'H3'] as const
  let depths: number[] = []
  return (level) => {
    depths = [...depths.filter((above) => above < level), level]
    return types[depths.length - 1] ?? 'H3'
  }
}
