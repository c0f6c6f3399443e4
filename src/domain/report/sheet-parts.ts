import type { SheetsTexts } from '../../texts/catalogue.ts'
import type { ReportBlock, ReportTable } from './report-model.ts'

/** The first words of a sheet on paper, and what we know about its evidence. */
export function openingOf(lead: string, evidence: readonly string[], texts: SheetsTexts): ReportBlock[] {
  return [
    { kind: 'paragraph', tone: 'lead', text: lead },
    { kind: 'frame', title: texts.general.evidence, paragraphs: [...evidence] },
  ]
}

/** A warning about personal data. */
export function privacyFrame({ title, text }: { title: string; text: string }): ReportBlock {
  return { kind: 'frame', title, paragraphs: [text] }
}

/** A label beside what was written down; an empty cell is room for a pen. */
export function pairTable(
  caption: string,
  rows: readonly [string, string][],
  { general }: SheetsTexts,
  isForWriting: boolean,
): ReportTable {
  return {
    kind: 'table',
    caption,
    ...(isForWriting ? { isForWriting } : {}),
    columns: [
      { title: general.report.item, align: 'left', share: 0.36 },
      { title: general.report.filled, align: 'left', share: 0.64 },
    ],
    rows: rows.map((cells) => ({ cells, emphasis: 'none' })),
  }
}

/** Texts become table rows, none of them stressed. */
export function plainRows(rows: readonly string[][]): ReportTable['rows'] {
  return rows.map((cells) => ({ cells, emphasis: 'none' }))
}
