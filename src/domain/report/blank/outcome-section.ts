import { fill } from '../../../texts/fill.ts'
import { hostOf } from '../masthead.ts'
import type { ReportBlock, ReportTable } from '../report-model.ts'
import type { BlankInput } from './blank-input.ts'
import { noPlace, tableRow } from './score-table-parts.ts'

/** The highest score. */
const highest = 100

/** The four scores with their words, and where to go on: paper computes no advice. */
export function outcomeSection(input: BlankInput): ReportBlock[] {
  const { outcome } = input.texts.blank
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: outcome.title },
    { kind: 'paragraph', tone: 'lead', text: outcome.lead },
    pillarsTable(input),
    { kind: 'paragraph', tone: 'normal', text: outcome.totalNote },
    levelsTable(input),
    { kind: 'paragraph', tone: 'normal', text: outcome.reading },
    ...nextSteps(input),
  ]
}

function pillarsTable({ structure, questionnaire, texts }: BlankInput): ReportTable {
  const { caption, columns, total } = texts.blank.outcome
  const { pillars } = structure
  return {
    kind: 'table',
    caption,
    isForWriting: true,
    columns: [
      { title: columns.pillar, align: 'left', share: 0.56 },
      { title: columns.score, align: 'left', share: 0.16 },
      { title: columns.word, align: 'left', share: 0.28 },
    ],
    rows: [
      ...pillars.map(({ id }) => tableRow([questionnaire.pillars[id]?.title ?? id, '', ''])),
      tableRow([fill(total, { count: pillars.length }), '', noPlace], 'total'),
    ],
  }
}

function levelsTable({ structure, questionnaire, texts }: BlankInput): ReportTable {
  const { levelsCaption, levelColumns, range } = texts.blank.outcome
  const { levels } = structure
  return {
    kind: 'table',
    caption: fill(levelsCaption, { count: levels.length }),
    columns: [
      { title: levelColumns.from, align: 'left', share: 0.4 },
      { title: levelColumns.word, align: 'left', share: 0.6 },
    ],
    rows: levels.map(({ id, from }, index) =>
      tableRow([
        fill(range, { low: from, high: (levels[index + 1]?.from ?? highest + 1) - 1 }),
        questionnaire.levels[id] ?? id,
      ]),
    ),
  }
}

function nextSteps({ texts, host, language, address }: BlankInput): ReportBlock[] {
  const { next, cover } = texts.blank
  const offerer = hostOf({ surroundings: { host }, language })
  const blocks: ReportBlock[] = [
    { kind: 'heading', level: 2, text: next.title },
    { kind: 'paragraph', tone: 'normal', text: next.lead },
    { kind: 'paragraph', tone: 'normal', text: next.app },
  ]
  if (address !== null) {
    blocks.push({ kind: 'links', intro: next.address, links: [{ text: cover.product, address }] })
  }
  blocks.push({ kind: 'paragraph', tone: 'normal', text: next.adviser })
  if (offerer) {
    const text = [fill(next.host, { name: offerer.name }), ...offerer.lines].join(' · ')
    blocks.push({ kind: 'paragraph', tone: 'normal', text })
  }
  return blocks
}
