import { fill, listInWords } from '../../texts/fill.ts'
import { wordLevers } from '../levers/lever-in-words.ts'
import { firstStepInWords } from './first-step.ts'
import { writeHeadline } from './headline.ts'
import type { ReportInput } from './report-input.ts'
import type { ReportBlock } from './report-model.ts'
import { barFor, wordForScore } from './score-words.ts'
import { roundScore } from '../scoring/level.ts'

/** The whole story on one page: message, four pillars, what goes well, where to begin, levers, first step. */
export function summarySection(input: ReportInput): ReportBlock[] {
  const { texts } = input
  const first = firstStepInWords(input)
  return [
    headlineBlock(input),
    pillarBars(input, 'large'),
    { kind: 'paragraph', tone: 'quiet', text: totalInWords(input) },
    standingPair(input),
    ...ownPriorities(input),
    ...mixBlock(input),
    { kind: 'frame', title: first.title, paragraphs: [first.text] },
    { kind: 'paragraph', tone: 'quiet', text: texts.report.summary.what },
  ]
}

/** The result in one or two sentences. */
export function headlineBlock(input: ReportInput): ReportBlock {
  const text = writeHeadline({ ...input, texts: input.texts.result })
  return { kind: 'paragraph', tone: 'lead', text }
}

/** The four pillars as bars. */
export function pillarBars(input: ReportInput, size: 'large' | 'small'): ReportBlock {
  const { result, questionnaire, texts } = input
  return {
    kind: 'bars',
    size,
    message: texts.report.summary.barsMessage,
    bars: result.pillars.map((pillar) =>
      barFor(questionnaire.pillars[pillar.id]?.title ?? pillar.id, pillar, input),
    ),
  }
}

/** What goes well beside where to begin. */
export function standingPair(input: ReportInput): ReportBlock {
  const { result, texts } = input
  const { summary } = texts.report
  return {
    kind: 'list-pair',
    lists: [
      {
        title: summary.strengths,
        items: themesInWords(result.strengths, input),
        empty: texts.result.noStrengths,
        note: null,
      },
      {
        title: summary.priorities,
        items: themesInWords(result.priorities, input),
        empty: texts.result.noPriorities,
        note: result.priorities.length > 1 ? summary.prioritiesNote : null,
      },
    ],
  }
}

function ownPriorities({ scan, questionnaire, texts, language }: ReportInput): ReportBlock[] {
  const titles = (scan.priorities ?? []).map((theme) => questionnaire.themes[theme]?.title ?? theme)
  if (titles.length === 0) return []
  const text = fill(texts.report.summary.ownPriorities, { themes: listInWords(titles, language) })
  return [{ kind: 'paragraph', tone: 'quiet', text }]
}

/** On which levers the advice works; nothing without advice. */
function mixBlock({ result, structure, questionnaire, leverTexts, texts }: ReportInput): ReportBlock[] {
  const parts = wordLevers(result.levers, {
    levels: structure.levels,
    levelTexts: questionnaire.levels,
    leverTexts,
    reasons: texts.result.reasons,
  }).flatMap(({ title, percent }) =>
    percent === null || percent === 0 ? [] : [{ label: title, percent, text: `${percent}%` }],
  )
  return parts.length === 0 ? [] : [{ kind: 'mix', message: texts.editions.mix, parts }]
}

function totalInWords({ result, texts }: ReportInput): string {
  const { method } = texts.report
  if (result.total.score === null) return method.noTotal
  const total = fill(method.total, { score: roundScore(result.total.score) })
  return result.total.unbalanced ? `${total} ${texts.result.unbalanced}` : total
}

/** "Leren: 44, op weg", for each theme that has a score. */
function themesInWords(themes: readonly string[], input: ReportInput): string[] {
  const scores = input.result.pillars.flatMap((pillar) => pillar.themes)
  return themes.flatMap((id) => {
    const score = scores.find((theme) => theme.id === id)
    if (!score || score.score === null) return []
    return [
      `${input.questionnaire.themes[id]?.title ?? id}: ${roundScore(score.score)}, ${wordForScore(score, input)}`,
    ]
  })
}
