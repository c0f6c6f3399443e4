import type { ReportBlock } from './report-model.ts'
import type { SheetPaper } from './sheet-blocks.ts'

/** "Gesprekken over de toekomst" on one page: what to ask and what to take care of; nothing to fill in. */
export function talksBlocks({ texts }: Pick<SheetPaper, 'texts'>): ReportBlock[] {
  const { talks, general } = texts
  return [
    { kind: 'paragraph', tone: 'lead', text: talks.lead },
    ...talks.parts.flatMap(({ title, items }): ReportBlock[] => [
      { kind: 'heading', level: 3, text: title },
      { kind: 'list', items },
    ]),
    { kind: 'frame', title: talks.careTitle, paragraphs: talks.care },
    { kind: 'paragraph', tone: 'quiet', text: `${general.evidence} ${talks.evidence.join(' ')}` },
  ]
}
