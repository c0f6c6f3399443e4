import type { ReportInput } from '../report-input.ts'
import type { ReportBlock } from '../report-model.ts'

export type Chapter = Extract<ReportBlock, { kind: 'heading' }>

/** A table of contents on a page of its own. */
export function contentsSection({ texts }: Pick<ReportInput, 'texts'>): ReportBlock[] {
  return [{ kind: 'page-break' }, { kind: 'contents', title: texts.report.contents }]
}

/** The chapters a table of contents leads to, in order: every first-level heading with a text that comes after it. */
export function chaptersAfterContents(blocks: readonly ReportBlock[]): Chapter[] {
  const start = blocks.findIndex(({ kind }) => kind === 'contents')
  if (start === -1) return []
  return blocks
    .slice(start + 1)
    .flatMap((block) =>
      block.kind === 'heading' && block.level === 1 && block.text.trim() !== '' ? [block] : [],
    )
}
