import { fill } from '../../../texts/fill.ts'
import { wordLevers } from '../../levers/lever-in-words.ts'
import { firstStepInWords } from '../first-step.ts'
import { writeHeadline } from '../wording/headline.ts'
import type { ReportInput } from '../report-input.ts'
import type { ReportBlock } from '../report-model.ts'
import { barFor, wordForScore } from '../wording/score-words.ts'
import { roundScore } from '../../scoring/level.ts'

/** The whole story on one page: message, four pillars, what goes well, where to begin, levers, first step. */
export function summarySection(input: ReportInput): ReportBlock[] {
  const first = firstStepInWords(input)
  return [
    headlineBlock(input, 'lead', input.texts.report.summary.priorities),
    pillarBars(input),
    standingPair(input),
    ...mixBlock(input),
    { kind: 'frame', title: first.title, paragraphs: [first.text] },
  ]
}

/** The result in one or two sentences; where a list below names the themes to begin with, its title. */
export function headlineBlock(
  input: ReportInput,
  tone: 'lead' | 'normal',
  listedUnder?: string,
): ReportBlock {
  const text = writeHeadline({
    ...input,
    texts: input.texts.result,
    ...(listedUnder === undefined ? {} : { listedUnder }),
  })
  return { kind: 'paragraph', tone, text }
}

/** The four pillars as bars. */
export function pillarBars(input: ReportInput): ReportBlock {
  const { result, questionnaire, texts } = input
  const { barsMessage } = texts.report.summary
  return {
    kind: 'bars',
    size: 'small',
    message: result.total.unbalanced ? `${barsMessage} ${texts.result.unbalanced}` : barsMessage,
    bars: result.pillars.map((pillar) =>
      barFor(questionnaire.pillars[pillar.id]?.title ?? pillar.id, pillar, input),
    ),
  }
}

/** What goes well beside where to begin, as a group. */
function standingPair(input: ReportInput): ReportBlock {
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
        title: result.priorities.length > 1 ? summary.prioritiesGroup : summary.priorities,
        items: themesInWords(result.priorities, input),
        empty: texts.result.noPriorities,
        note: null,
      },
    ],
  }
}

/** On which levers the advice works, with a few words on each; nothing without advice. */
function mixBlock({ result, structure, questionnaire, leverTexts, texts }: ReportInput): ReportBlock[] {
  const parts = wordLevers(result.levers, {
    levels: structure.levels,
    levelTexts: questionnaire.levels,
    leverTexts,
    reasons: texts.result.reasons,
  }).flatMap(({ id, title, percent }, index) => {
    if (percent === null || percent === 0) return []
    const meaning = leverTexts[id]?.inShort ?? ''
    const text = fill(texts.editions.mixPart, { percent, meaning })
    return [{ place: index + 1, label: title, percent, text }]
  })
  return parts.length === 0 ? [] : [{ kind: 'mix', message: texts.editions.mix, parts }]
}

/** The total over the pillars, or why there is none. */
export function totalInWords({ result, texts }: ReportInput): string {
  const { method } = texts.report
  if (result.total.score === null) return method.noTotal
  return fill(method.total, { score: roundScore(result.total.score) })
}

/** "Leren: 44, op weg", for each theme that has a score. */
function themesInWords(themes: readonly string[], input: ReportInput): string[] {
  const scores = input.result.pillars.flatMap((pillar) => pillar.themes)
  return themes.flatMap((id) => {
    const score = scores.find((theme) => theme.id === id)
    if (!score || score.score === null) return []
    const words = `${input.questionnaire.themes[id]?.title ?? id}: ${roundScore(score.score)}, ${wordForScore(score, input)}`
    const isOwn = (input.scan.priorities ?? []).includes(id)
    return [isOwn ? `${words} (${input.texts.result.ownPriority})` : words]
  })
}
