import type { Language } from '../../../content/texts.ts'
import { makeHeadingDepths, type HeadingLevel } from '../../../domain/report/heading-depth.ts'

/** The kinds of structure the report uses; all are standard types. */
export type TagType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
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
  | 'Span'
  | 'TOC'
  | 'TOCI'
  | 'Reference'

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
  /** Null where it is that of the element around it. */
  readonly language: Language | null
  readonly kids: (Tag | MarkedPart | LinkPart)[]
  isPlaced: boolean
}

type TagLook = { attributes?: string; alternative?: string | null; language?: Language | null }

/** A new element under a parent, not yet in the tree; the root has no parent. */
export function makeTag(
  type: TagType,
  parent: Tag | null,
  { attributes = '', alternative = null, language = null }: TagLook = {},
): Tag {
  return { type, parent, attributes, alternative, language, kids: [], isPlaced: parent === null }
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

/** Gives the type of each heading in the order they are drawn; see makeHeadingDepths. */
export function makeHeadingTypes(): (level: HeadingLevel) => 'H1' | 'H2' | 'H3' | 'H4' {
  const depthOf = makeHeadingDepths()
  return (level) => `H${depthOf(level)}` as const
}
