import type { ReportBlock, ReportListPair } from '../report-model.ts'
import type { SheetPaper } from './sheet-blocks.ts'

/** "Gesprekken over de toekomst" on one page: what to ask and what to take care of; nothing to fill in. */
export function talksBlocks({ texts }: Pick<SheetPaper, 'texts'>): ReportBlock[] {
  const { talks, general } = texts
  const { before, well, now, later, close, care } = talks.parts
  return [
    { kind: 'paragraph', tone: 'lead', text: talks.lead },
    pairOf(before, well),
    pairOf(now, later),
    pairOf(close, care),
    { kind: 'paragraph', tone: 'quiet', text: `${general.evidence} ${talks.evidence.join(' ')}` },
  ]
}

type Part = { title: string; items: string[] }

function pairOf(left: Part, right: Part): ReportListPair {
  return { kind: 'list-pair', lists: [named(left), named(right)] }
}

function named({ title, items }: Part): ReportListPair['lists'][number] {
  return { title, items, empty: '', note: null }
}
