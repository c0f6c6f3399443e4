import type { LeverTexts } from '../../../content/texts.ts'
import { fill } from '../../../texts/fill.ts'
import { wordLevers, type WordedLever } from '../../levers/lever-in-words.ts'
import type { ReportInput } from '../report-input.ts'
import type { ReportBlock, ReportDials, ReportTable } from '../report-model.ts'

export type LeversSectionInput = Pick<ReportInput, 'result' | 'structure' | 'questionnaire' | 'texts'> & {
  leverTexts: LeverTexts
}

/** The five levers on a page of their own: dials, what each means, and where the advice puts its effort. */
export function leversSection(input: LeversSectionInput): ReportBlock[] {
  const { levers: texts } = input.texts.report
  const levers = wordLevers(input.result.levers, {
    levels: input.structure.levels,
    levelTexts: input.questionnaire.levels,
    leverTexts: input.leverTexts,
    reasons: input.texts.result.reasons,
  })
  if (levers.length === 0) return []
  const hasMix = levers.some(({ percent }) => percent !== null)
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: texts.title },
    { kind: 'paragraph', tone: 'lead', text: texts.lead },
    dialsOf(levers, input),
    { kind: 'paragraph', tone: 'normal', text: hasMix ? texts.mix : texts.noMix },
    tableOf(levers, input),
    { kind: 'paragraph', tone: 'quiet', text: texts.source },
  ]
}

function dialsOf(levers: readonly WordedLever[], { texts, result }: LeversSectionInput): ReportDials {
  return {
    kind: 'dials',
    message: texts.report.levers.message,
    dials: levers.map(({ id, title, score, word, step, percent }) => ({
      label: title,
      score:
        score === null
          ? null
          : {
              value: result.levers.find((lever) => lever.id === id)?.score ?? score,
              text: String(score),
              blocks: step + 1,
            },
      word,
      share: percent === null ? null : fill(texts.report.levers.share, { percent }),
    })),
  }
}

function tableOf(levers: readonly WordedLever[], { texts }: LeversSectionInput): ReportTable {
  const { columns, tableCaption, none } = texts.report.levers
  return {
    kind: 'table',
    caption: tableCaption,
    columns: [
      { title: columns.lever, align: 'left', share: 0.26 },
      { title: columns.meaning, align: 'left', share: 0.42 },
      { title: columns.score, align: 'left', share: 0.18 },
      { title: columns.share, align: 'right', share: 0.14 },
    ],
    rows: levers.map(({ title, meaning, score, word, percent }) => ({
      cells: [
        title,
        meaning,
        score === null ? word : `${score}, ${word}`,
        percent === null ? none : `${percent}%`,
      ],
      emphasis: 'none',
    })),
  }
}
