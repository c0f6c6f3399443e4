import type { OverTimeTexts } from '../../../texts/catalogue.ts'
import {
  wordComparison,
  type ComparisonWording,
  type WordedChange,
} from '../../over-time/comparison-in-words.ts'
import type { Comparison } from '../../over-time/over-time-types.ts'
import type { ReportBlock, ReportTable } from '../report-model.ts'

/** An earlier scan beside this one, with the words for it. */
export type OverTimeInput = { comparison: Comparison; texts: OverTimeTexts }

type OverTimeSectionInput = Omit<ComparisonWording, 'texts'> & { overTime?: OverTimeInput | null }

/** What changed since an earlier scan, on a page of its own. Nothing when there is no earlier scan. */
export function overTimeSection({ overTime, ...wording }: OverTimeSectionInput): ReportBlock[] {
  if (!overTime) return []
  const { texts, comparison } = overTime
  const worded = wordComparison(comparison, { ...wording, texts })
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: texts.title },
    { kind: 'paragraph', tone: 'lead', text: worded.headline },
    { kind: 'paragraph', tone: 'normal', text: worded.about.join(' ') },
    tableOf(
      worded.pillars.flatMap(({ themes, ...pillar }) => [pillar, ...themes]),
      comparison,
      texts,
    ),
    { kind: 'paragraph', tone: 'quiet', text: worded.rule },
    ...agreementBlocks(worded.agreements, texts),
  ]
}

function tableOf(rows: readonly WordedChange[], { pillars }: Comparison, texts: OverTimeTexts): ReportTable {
  const { columns, caption } = texts
  const pillarIds = new Set(pillars.map(({ id }) => id))
  return {
    kind: 'table',
    caption,
    columns: [
      { title: columns.title, align: 'left', share: 0.4 },
      { title: columns.before, align: 'right', share: 0.09 },
      { title: columns.now, align: 'right', share: 0.09 },
      { title: columns.change, align: 'right', share: 0.12 },
      { title: columns.meaning, align: 'left', share: 0.3 },
    ],
    rows: rows.map(({ id, title, before, now, difference, word, note }) => ({
      cells: [
        title,
        before === null ? '–' : String(before),
        now === null ? '–' : String(now),
        difference ?? '–',
        note === null ? word : `${word}: ${note}`,
      ],
      emphasis: pillarIds.has(id) ? 'total' : 'none',
    })),
  }
}

function agreementBlocks(
  agreements: ReturnType<typeof wordComparison>['agreements'],
  texts: OverTimeTexts,
): ReportBlock[] {
  if (agreements === null) return []
  const items = agreements.items.map(({ text }) => text)
  return [
    { kind: 'heading', level: 2, text: texts.agreementsTitle },
    { kind: 'paragraph', tone: 'normal', text: agreements.summary },
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
  ]
}
