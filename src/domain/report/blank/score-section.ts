import { fill, numberInWords } from '../../../texts/fill.ts'
import type { ReportBlock, ReportTable } from '../report-model.ts'
import type { BlankInput } from './blank-input.ts'
import { letterOf } from './number-questions.ts'
import { noPlace, tableRow, themeColumns } from './score-table-parts.ts'

/** An example, not of any questionnaire: two answers with points and one that is not known. */
const exampleLines = [
  { answer: 2, points: 50, weight: 3 },
  { answer: 1, points: 25, weight: 2 },
  { answer: null, points: null, weight: 1 },
]

/** How to work out the score by hand, with an example, and when there is none. */
export function scoreSection(input: BlankInput): ReportBlock[] {
  const { structure, language, texts } = input
  const { score } = texts.blank
  const { thresholds } = structure
  const percent = (share: number) => numberInWords(share * 100, language, 0)
  const values = {
    own: score.theme.columns.own,
    product: score.theme.columns.product,
    unknown: texts.questions.unknown,
    notApplicable: texts.questions.notApplicable,
    answers: thresholds.answersFrom,
    percent: percent(thresholds.completenessFrom),
    half: percent(thresholds.notApplicableAbove),
  }
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: score.title },
    { kind: 'paragraph', tone: 'lead', text: score.lead },
    { kind: 'heading', level: 2, text: score.stepsTitle },
    { kind: 'list', items: score.steps.map((step) => fill(step, values)) },
    ...example(input),
    { kind: 'heading', level: 2, text: score.floorsTitle },
    { kind: 'list', items: score.floors.map((line) => fill(line, values)) },
  ]
}

function example({ language, texts }: BlankInput): [ReportTable, ReportBlock] {
  const words = texts.blank.score.example
  const scored = exampleLines.flatMap(({ points, weight }) => (points === null ? [] : [{ points, weight }]))
  const sum = scored.reduce((total, { points, weight }) => total + points * weight, 0)
  const weight = scored.reduce((total, line) => total + line.weight, 0)
  const lines = exampleLines.map((line, index) => {
    const letter = letterOf(index).toUpperCase()
    const question = fill(words.question, { letter })
    if (line.answer === null) {
      return tableRow([question, texts.questions.unknown, noPlace, noPlace, noPlace])
    }
    const chosen = fill(texts.blank.score.theme.optionPoints, {
      letter: letterOf(line.answer),
      points: line.points,
    })
    const product = line.points * line.weight
    return tableRow([question, chosen, String(line.points), String(line.weight), String(product)])
  })
  const total = texts.blank.score.theme.total
  return [
    {
      kind: 'table',
      caption: words.caption,
      columns: themeColumns(texts.blank),
      rows: [...lines, tableRow([total, '', '', String(weight), String(sum)], 'total')],
    },
    {
      kind: 'paragraph',
      tone: 'normal',
      text: fill(words.message, {
        sum,
        weight,
        score: numberInWords(sum / weight, language, 3),
        letter: letterOf(exampleLines.length - 1).toUpperCase(),
      }),
    },
  ]
}
