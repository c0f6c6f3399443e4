import type { Pillar } from '../../../content/structure.ts'
import { fill, fillPlural, numberInWords } from '../../../texts/fill.ts'
import { roundScore } from '../../scoring/level.ts'
import type { PillarScore } from '../../scoring/score-types.ts'
import { referencesOfPillar } from './references-section.ts'
import type { ReportInput } from '../report-input.ts'
import type { ReportBlock, ReportTable } from '../report-model.ts'
import { barFor, percentInWords, rangeInWords, wordForScore } from '../wording/score-words.ts'
import { withoutEmptyColumns } from '../without-empty-columns.ts'

/** One page per pillar: its themes as bars and as a table, the sum behind its score, and what is not known yet. */
export function pillarSection(pillar: Pillar, input: ReportInput): ReportBlock[] {
  const { result, questionnaire, texts } = input
  const score = result.pillars.find(({ id }) => id === pillar.id)
  const words = questionnaire.pillars[pillar.id]
  if (!score || !words) return []
  const title = (theme: string) => questionnaire.themes[theme]?.title ?? theme
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', tone: 'lead', text: words.subtitle },
    {
      kind: 'bars',
      size: 'large',
      message: pillarInWords(score, input),
      bars: [barFor(words.title, score, input)],
    },
    {
      kind: 'bars',
      size: 'small',
      message: fill(texts.report.pillar.barsMessage, { pillar: words.title }),
      bars: score.themes.map((theme) => barFor(title(theme.id), theme, input)),
    },
    withoutEmptyColumns(
      themeTable(score, words.title, input),
      result.pillars.map((each) => themeTable(each, each.id, input)),
    ),
    { kind: 'paragraph', tone: 'quiet', text: sumInWords(pillar, score, input) },
    ...referencesOfPillar(pillar.id, input),
    ...missingAnswers(pillar, input),
  ]
}

function pillarInWords(score: PillarScore, input: ReportInput): string {
  if (score.score === null) {
    return fill(input.texts.report.pillar.noScore, { reason: wordForScore(score, input) })
  }
  return fill(input.texts.report.pillar.message, {
    score: roundScore(score.score),
    word: wordForScore(score, input),
  })
}

function themeTable(pillar: PillarScore, title: string, input: ReportInput): ReportTable {
  const { texts, questionnaire } = input
  const { columns, tableCaption } = texts.report.pillar
  return {
    kind: 'table',
    caption: fill(tableCaption, { pillar: title }),
    columns: [
      { title: columns.theme, align: 'left', share: 0.38 },
      { title: columns.score, align: 'right', share: 0.1 },
      { title: columns.level, align: 'left', share: 0.22 },
      { title: columns.range, align: 'left', share: 0.18 },
      { title: columns.answered, align: 'right', share: 0.12 },
    ],
    rows: pillar.themes.map((theme) => ({
      cells: [
        questionnaire.themes[theme.id]?.title ?? theme.id,
        theme.score === null ? '' : String(roundScore(theme.score)),
        wordForScore(theme, input),
        rangeInWords(theme, input) ?? '',
        theme.reason === 'not-applicable' ? '' : percentInWords(theme.completeness),
      ],
      emphasis: 'none',
    })),
  }
}

/** The sum of the shown themes, each times its weight, divided by their weights together. */
function sumInWords({ themes }: Pillar, pillar: PillarScore, { texts, language }: ReportInput): string {
  if (pillar.score === null) return ''
  const weightOf = (id: string) => themes.find((theme) => theme.id === id)?.weight ?? 1
  const shown = pillar.themes.filter(({ score }) => score !== null)
  const sum = shown.reduce((total, { id, score }) => total + weightOf(id) * (score ?? 0), 0)
  return fill(texts.report.pillar.sum, {
    sum: numberInWords(sum, language, 2),
    count: shown.reduce((total, { id }) => total + weightOf(id), 0),
    exact: numberInWords(pillar.score, language, 2),
    score: roundScore(pillar.score),
  })
}

function missingAnswers(pillar: Pillar, { result, questionnaire, texts }: ReportInput): ReportBlock[] {
  const own = pillar.themes.flatMap((theme) => theme.questions.map(({ id }) => id))
  const unknown = own.filter((id) => result.unknown.includes(id))
  const open = own.filter((id) => result.unanswered.includes(id)).length
  const list: ReportBlock[] =
    unknown.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: texts.report.pillar.unknown },
          { kind: 'list', items: unknown.map((id) => questionnaire.questions[id]?.text ?? id) },
        ]
  const count: ReportBlock[] =
    open === 0
      ? []
      : [{ kind: 'paragraph', tone: 'quiet', text: fillPlural(texts.report.pillar.unanswered, open) }]
  return [...list, ...count]
}
