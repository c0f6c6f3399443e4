import type { ReportBlock } from '../../domain/report/report-model.ts'

export type PrintableBlock = Exclude<ReportBlock, { kind: 'page-break' }>

/** The blocks between the page breaks, in order; a break with nothing after it makes no empty chapter. */
export function chaptersOf(blocks: readonly ReportBlock[]): PrintableBlock[][] {
  const chapters: PrintableBlock[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'page-break') chapters.push([])
    else chapters.at(-1)?.push(block)
  }
  return chapters.filter(({ length }) => length > 0)
}
