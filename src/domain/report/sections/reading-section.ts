import { fill } from '../../../texts/fill.ts'
import type { ReportInput } from '../report-input.ts'
import type { ReportBlock } from '../report-model.ts'

/** How to read the scores: anchors, words, range, floor, ties, one person's view. */
export function readingSection({ structure, questionnaire, texts }: ReportInput): ReportBlock[] {
  const { reading } = texts.report
  const { thresholds, levels } = structure
  const percent = (share: number) => Math.round(share * 100)
  const floor = fill(reading.floor, {
    answers: thresholds.answersFrom,
    percent: percent(thresholds.completenessFrom),
  })
  const notApplicable = fill(reading.notApplicable, { percent: percent(thresholds.notApplicableAbove) })
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: reading.title },
    { kind: 'paragraph', tone: 'normal', text: reading.anchors },
    { kind: 'paragraph', tone: 'normal', text: reading.mean },
    {
      kind: 'table',
      caption: reading.levelsCaption,
      columns: [
        { title: reading.levelColumns.from, align: 'left', share: 0.25 },
        { title: reading.levelColumns.word, align: 'left', share: 0.5 },
        { title: reading.levelColumns.blocks, align: 'left', share: 0.25 },
      ],
      rows: levels.map(({ id, from }, index) => ({
        cells: [
          fill(texts.result.range, { low: from, high: (levels[index + 1]?.from ?? 101) - 1 }),
          questionnaire.levels[id] ?? id,
          '■'.repeat(index + 1) + '□'.repeat(levels.length - index - 1),
        ],
        emphasis: 'none',
      })),
    },
    ...paragraphs(reading.rangeTitle, reading.range),
    ...paragraphs(reading.floorTitle, floor, notApplicable),
    ...paragraphs(reading.tiesTitle, fill(reading.ties, { points: thresholds.tieBelow })),
    ...paragraphs(reading.viewTitle, reading.view),
  ]
}

function paragraphs(title: string, ...lines: string[]): ReportBlock[] {
  return [
    { kind: 'heading', level: 3, text: title },
    ...lines.map((text): ReportBlock => ({ kind: 'paragraph', tone: 'normal', text })),
  ]
}
