import type { Question } from '../../../content/structure.ts'
import { fill, fillPlural, numberInWords } from '../../../texts/fill.ts'
import type { ReportBlock, ReportTable } from '../report-model.ts'
import type { BlankInput } from './blank-input.ts'
import { letterOf, numberQuestions, type NumberedPillar, type NumberedTheme } from './number-questions.ts'
import { noPlace, tableRow, themeColumns } from './score-table-parts.ts'

/** A table per theme to multiply and add up, and one per pillar to divide and average. */
export function scoreTables(input: BlankInput): ReportBlock[] {
  const { structure, questionnaire, texts } = input
  const percent = numberInWords(structure.thresholds.completenessFrom * 100, input.language, 0)
  return numberQuestions(structure).flatMap((pillar): ReportBlock[] => [
    { kind: 'heading', level: 2, text: questionnaire.pillars[pillar.id]?.title ?? pillar.id },
    ...pillar.themes.map((theme) => themeTable(theme, input)),
    { kind: 'paragraph', tone: 'normal', text: texts.blank.score.pillar.intro, isKeptWithNext: true },
    {
      kind: 'paragraph',
      tone: 'quiet',
      text: fill(texts.blank.score.pillar.floor, { percent }),
      isKeptWithNext: true,
    },
    pillarTable(pillar, input),
  ])
}

function themeTable({ id, questions }: NumberedTheme, input: BlankInput): ReportTable {
  const { questionnaire, texts } = input
  const { theme } = texts.blank.score
  return {
    kind: 'table',
    caption: fill(theme.caption, { title: questionnaire.themes[id]?.title ?? id }),
    isForWriting: true,
    columns: themeColumns(texts.blank),
    rows: [
      ...questions.map(({ number, question }) => {
        const text = questionnaire.questions[question.id]?.text ?? question.id
        const title = fill(texts.blank.question, { number, text })
        return tableRow([title, pointsOf(question, input), '', String(question.weight), ''])
      }),
      tableRow([theme.total, noPlace, noPlace, '', ''], 'total'),
    ],
  }
}

/** The points of every answer, such as "a = 0 · b = 25", at most 3 decimals; a line never ends inside a pair. */
function pointsOf(question: Question, { language, texts }: BlankInput): string {
  const { theme } = texts.blank.score
  const pointsFor = (value: number) => numberInWords(100 * value, language, 3)
  if (question.kind === 'single') {
    const pairs = question.options.map(({ value }, index) =>
      fill(theme.optionPoints, { letter: letterOf(index), points: pointsFor(value) }),
    )
    return joinPairs(pairs)
  }
  const { fullAt, options } = question
  const steps = Array.from({ length: fullAt }, (_, index) => {
    const count = index + 1
    const points = pointsFor(count / fullAt)
    const isLast = count === fullAt && count < options.length
    return isLast
      ? fill(theme.tickPointsFrom, { count, points })
      : fillPlural(theme.tickPoints, count, { points })
  })
  return joinPairs([theme.noTicks, ...steps])
}

function joinPairs(pairs: string[]): string {
  return pairs.map((pair) => pair.replaceAll(' ', '\u00a0')).join('\u00a0· ')
}

function pillarTable({ id, themes }: NumberedPillar, { questionnaire, texts }: BlankInput): ReportTable {
  const { caption, columns, theme, total, count, score } = texts.blank.score.pillar
  return {
    kind: 'table',
    caption: fill(caption, { title: questionnaire.pillars[id]?.title ?? id }),
    isForWriting: true,
    columns: [
      { title: columns.theme, align: 'left', share: 0.4 },
      { title: columns.answered, align: 'left', share: 0.16 },
      { title: columns.applicable, align: 'left', share: 0.16 },
      { title: columns.product, align: 'left', share: 0.14 },
      { title: columns.score, align: 'left', share: 0.14 },
    ],
    rows: [
      ...themes.map((each) => {
        const title = questionnaire.themes[each.id]?.title ?? each.id
        return tableRow([fill(theme, { title, weight: each.weight }), '', '', '', ''])
      }),
      tableRow([total, '', '', noPlace, ''], 'total'),
      tableRow([count, noPlace, noPlace, noPlace, '']),
      tableRow([score, noPlace, noPlace, noPlace, '']),
    ],
  }
}
