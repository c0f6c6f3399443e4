import type { ReportBlock } from './report-model.ts'

/** A chapter of a heading and at most this many paragraphs is short. */
const fewParagraphs = 3

/** The blocks without the page breaks between short chapters that follow each other: they share a page. */
export function joinShortChapters(blocks: readonly ReportBlock[]): ReportBlock[] {
  const chapters = dividedAtBreaks(blocks)
  return chapters.flatMap((chapter, index) => {
    const before = chapters[index - 1]
    return before && isShort(before) && isShort(chapter) ? chapter.slice(1) : chapter
  })
}

/** Each part but the first begins with its page break. */
function dividedAtBreaks(blocks: readonly ReportBlock[]): ReportBlock[][] {
  const parts: ReportBlock[][] = []
  for (const block of blocks) {
    if (block.kind === 'page-break' || parts.length === 0) parts.push([block])
    else parts.at(-1)?.push(block)
  }
  return parts
}

function isShort(chapter: readonly ReportBlock[]): boolean {
  const [first, heading, ...others] = chapter.filter(
    (block) => block.kind !== 'list' || block.items.length > 0,
  )
  return (
    first?.kind === 'page-break' &&
    heading?.kind === 'heading' &&
    others.length <= fewParagraphs &&
    others.every(({ kind }) => kind === 'paragraph')
  )
}
