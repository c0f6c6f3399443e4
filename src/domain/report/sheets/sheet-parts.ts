import type { SheetsTexts } from '../../../texts/catalogue.ts'
import type { ReportBlock, ReportTable } from '../report-model.ts'
import type { SheetPaper } from './sheet-blocks.ts'

/** What a sheet is for. */
export function leadOf(text: string): ReportBlock {
  return { kind: 'paragraph', tone: 'lead', text }
}

/** Why each field is asked, on a sheet to fill in by hand; then what is known about the evidence. */
export function closingOf(
  evidence: readonly string[],
  fields: readonly { label: string; why: string }[],
  { texts: { general }, isForWriting }: Pick<SheetPaper, 'texts' | 'isForWriting'>,
): ReportBlock[] {
  const items = fields.map(({ label, why }) => (label.endsWith('?') ? `${label} ${why}` : `${label}: ${why}`))
  const reasons: ReportBlock[] = [
    { kind: 'heading', level: 2, text: general.why },
    { kind: 'list', items },
  ]
  return [
    ...(isForWriting ? reasons : []),
    { kind: 'frame', title: general.evidence, paragraphs: [...evidence] },
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
