import type { ReportBlock, ReportModel } from './report-model.ts'

/** 0 is the title of the document, on its cover or masthead; 1 is a chapter. */
export type HeadingLevel = 0 | 1 | 2 | 3

/** The depth of a heading in the structure: 1 is the first. */
export type HeadingDepth = 1 | 2 | 3 | 4

/**
 * Gives the depth of each heading in the order they are read, so that no depth is skipped: a title, then a level 2,
 * gives 1 and 2. One document takes one of these.
 */
export function makeHeadingDepths(): (level: HeadingLevel) => HeadingDepth {
  let levels: HeadingLevel[] = []
  return (wanted) => {
    // A document has one title: a second one is a chapter.
    const level = wanted === 0 && levels.length > 0 ? 1 : wanted
    levels = [...levels.filter((above) => above < level), level]
    return levels.length as HeadingDepth
  }
}

/** The depth of the heading of each block that has one; the first is that of the cover or the masthead. */
export function headingDepths({ blocks }: Pick<ReportModel, 'blocks'>): Map<ReportBlock, HeadingDepth> {
  const depthOf = makeHeadingDepths()
  if (blocks.every(({ kind }) => kind !== 'masthead')) depthOf(0)
  return new Map(
    blocks.flatMap((block) => {
      const level = levelOf(block)
      return level === null ? [] : [[block, depthOf(level)] as const]
    }),
  )
}

function levelOf(block: ReportBlock): HeadingLevel | null {
  switch (block.kind) {
    case 'masthead':
      return block.company === '' ? null : 0
    case 'contents':
      return block.title === '' ? null : 1
    case 'heading':
      return block.text === '' ? null : block.level
    case 'bars':
      return block.isHeading && block.message !== '' ? 2 : null
    case 'list-pair':
      return 2
    case 'card':
    case 'frame':
      return block.title === '' ? null : 2
    default:
      return null
  }
}
