import { fill } from '../../../texts/fill.ts'
import type { ReportBlock, ReportOptions } from '../report-model.ts'
import type { BlankInput } from './blank-input.ts'
import {
  letterOf,
  numberQuestions,
  type NumberedPillar,
  type NumberedQuestion,
  type NumberedTheme,
} from './number-questions.ts'
import { placesToTick } from './places-to-tick.ts'

/** Lines to write remarks on, under every theme. */
const remarkLines = 2
/** Letters of help and reason together that still read as a note; a longer reason is left out. */
const longestNote = 230
/** Steps of a ladder read best below each other; only short ones, such as shares, stand side by side. */
const longestStepInRow = 26

/** Every pillar with its themes and questions, each theme with room for remarks. */
export function themeQuestions(input: BlankInput): ReportBlock[] {
  const { questionnaire, texts } = input
  const pillars = numberQuestions(input.structure)
  return pillars.flatMap((pillar, index): ReportBlock[] => [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: titleOf(pillar, index + 1, pillars.length) },
    {
      kind: 'paragraph',
      tone: 'lead',
      text: questionnaire.pillars[pillar.id]?.subtitle ?? '',
      isKeptWithNext: true,
    },
    ...pillar.themes.flatMap((theme) => themeBlocks(theme, input)),
  ])

  function titleOf({ id }: NumberedPillar, number: number, count: number): string {
    return fill(texts.blank.pillar, { number, count, title: questionnaire.pillars[id]?.title ?? id })
  }
}

function themeBlocks(theme: NumberedTheme, input: BlankInput): ReportBlock[] {
  const { questionnaire, texts } = input
  const words = questionnaire.themes[theme.id]
  const title = words?.title ?? theme.id
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'paragraph', tone: 'normal', text: words?.intro ?? '', isKeptWithNext: true },
    ...theme.questions.map((question) => questionBlock(question, input)),
    { kind: 'lines', label: fill(texts.blank.remark, { theme: title }), count: remarkLines },
  ]
}

function questionBlock({ number, question }: NumberedQuestion, input: BlankInput): ReportOptions {
  const { questionnaire, texts } = input
  const { unknown, notApplicable, noneOfThese } = texts.questions
  const words = questionnaire.questions[question.id]
  const isTickList = question.kind === 'tick-list'
  const answers = question.options.map(({ id }, index) => {
    const text = words?.options[id] ?? id
    return isTickList ? text : fill(texts.blank.option, { letter: letterOf(index), text })
  })
  const isRow = isTickList || answers.every((answer) => answer.length <= longestStepInRow)
  return placesToTick(
    {
      label: fill(texts.blank.question, { number, text: words?.text ?? question.id }),
      note: noteOf(question, input),
      choose: isTickList ? 'several' : 'one',
      apart: [
        ...(isTickList ? [noneOfThese] : []),
        unknown,
        ...(question.notApplicable ? [notApplicable] : []),
      ],
    },
    answers,
    isRow ? 4 : 1,
  )
}

/** Help, period and how to tick; then why we ask, where there is room. */
function noteOf(question: NumberedQuestion['question'], { questionnaire, texts }: BlankInput): string {
  const words = questionnaire.questions[question.id]
  const period = question.period === 'now' ? '' : words?.period
  const tickHelp = question.kind === 'tick-list' ? texts.questions.tickHelp : ''
  const help = [words?.help, period, tickHelp].filter(Boolean).join(' ')
  const whole = [help, words?.why].filter(Boolean).join(' ')
  return whole.length <= longestNote ? whole : help
}
