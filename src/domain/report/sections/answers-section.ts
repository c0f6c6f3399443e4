import type { Theme } from '../../../content/structure.ts'
import { fill, numberInWords } from '../../../texts/fill.ts'
import { scorableAnswers } from '../../scan/scorable-answers.ts'
import { breakDownTheme, type Breakdown, type BreakdownLine } from '../../scoring/breakdown.ts'
import { roundScore } from '../../scoring/level.ts'
import type { ThemeScore } from '../../scoring/score-types.ts'
import { answerInWords } from '../wording/answer-in-words.ts'
import type { ReportInput } from '../report-input.ts'
import type { ReportBlock, ReportTable } from '../report-model.ts'
import { wordForScore } from '../wording/score-words.ts'

/** Every answer with points and weight, one table per theme, so that each score can be redone by hand. */
export function answersSection(input: ReportInput): ReportBlock[] {
  const { result, structure, questionnaire, texts } = input
  const scores = result.pillars.flatMap((pillar) => pillar.themes)
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: texts.report.answers.title },
    { kind: 'paragraph', tone: 'normal', text: texts.report.answers.text },
    ...structure.pillars.flatMap((pillar): ReportBlock[] => [
      { kind: 'heading', level: 2, text: questionnaire.pillars[pillar.id]?.title ?? pillar.id },
      ...pillar.themes.flatMap((theme) => {
        const score = scores.find(({ id }) => id === theme.id)
        return score ? [themeTable(theme, score, input)] : []
      }),
    ]),
  ]
}

function themeTable(theme: Theme, score: ThemeScore, input: ReportInput): ReportTable {
  const { scan, structure, questionnaire, texts } = input
  const { columns } = texts.report.answers
  const breakdown = breakDownTheme(theme, scorableAnswers(scan.answers, structure))
  return {
    kind: 'table',
    caption: questionnaire.themes[theme.id]?.title ?? theme.id,
    columns: [
      { title: columns.question, align: 'left', share: 0.36 },
      { title: columns.answer, align: 'left', share: 0.34 },
      { title: columns.points, align: 'right', share: 0.1 },
      { title: columns.weight, align: 'right', share: 0.1 },
      { title: columns.product, align: 'right', share: 0.1 },
    ],
    rows: [
      ...breakdown.lines.map((line) => ({ cells: lineCells(line, input), emphasis: 'none' as const })),
      { cells: totalCells(score, breakdown, input), emphasis: 'total' },
    ],
  }
}

function lineCells({ question, weight, outcome, product }: BreakdownLine, input: ReportInput): string[] {
  const { scan, language, questionnaire, texts } = input
  const words = questionnaire.questions[question]
  const answer = scan.answers[question]
  const given = answer ? answerInWords(answer, words, texts.questions) : texts.check.notAnswered
  const unclear = scan.unclear?.includes(question) ? ` ${texts.report.answers.unclear}` : ''
  return [
    words?.text ?? question,
    given + unclear,
    outcome.state === 'scored' ? numberInWords(outcome.score, language, 1) : '',
    outcome.state === 'scored' ? String(weight) : '',
    product === null ? '' : numberInWords(product, language, 1),
  ]
}

function totalCells(score: ThemeScore, { sum, weight }: Breakdown, input: ReportInput): string[] {
  const { texts, language } = input
  const words =
    score.score === null
      ? fill(texts.report.answers.totalNone, { reason: wordForScore(score, input) })
      : fill(texts.report.answers.total, {
          sum: numberInWords(sum, language, 1),
          weight,
          exact: numberInWords(score.score, language, 2),
          score: roundScore(score.score),
        })
  return [words, '', '', String(weight), numberInWords(sum, language, 1)]
}
