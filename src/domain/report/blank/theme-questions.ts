import { fill } from '../../../texts/fill.ts'
import type { ReportBlock, ReportLines, ReportOptions } from '../report-model.ts'
import type { BlankInput } from './blank-input.ts'
import { letterOf, numberQuestions, type NumberedQuestion, type NumberedTheme } from './number-questions.ts'
import { placesToTick } from './places-to-tick.ts'

/** Lines to write remarks on: in the empty place beside a third question, or under an even number of questions. */
const remarkLines = { beside: 5, below: 2 }
/** Letters of help and reason together that still read as a note; a longer reason is left out. */
const longestNote = 230

/** Every pillar with its themes, each theme on a page of its own with room for remarks. */
export function themeQuestions(input: BlankInput): ReportBlock[] {
  const pillars = numberQuestions(input.structure)
  return pillars.flatMap(({ id, themes }, index) =>
    themes.flatMap((theme, place): ReportBlock[] => [
      { kind: 'page-break' },
      ...(place === 0 ? pillarHead(id, { number: index + 1, count: pillars.length }, input) : []),
      ...themeBlocks(theme, input),
    ]),
  )
}

function pillarHead(
  id: string,
  place: { number: number; count: number },
  { questionnaire, texts }: BlankInput,
): ReportBlock[] {
  const words = questionnaire.pillars[id]
  const title = fill(texts.blank.pillar, { ...place, title: words?.title ?? id })
  return [
    { kind: 'heading', level: 1, text: title },
    { kind: 'paragraph', tone: 'lead', text: words?.subtitle ?? '', isKeptWithNext: true },
  ]
}

function themeBlocks({ id, questions }: NumberedTheme, input: BlankInput): ReportBlock[] {
  const { questionnaire, texts } = input
  const words = questionnaire.themes[id]
  const isPlaceLeft = questions.length % 2 === 1
  const remarks: ReportLines = {
    kind: 'lines',
    label: texts.blank.remarks,
    count: isPlaceLeft ? remarkLines.beside : remarkLines.below,
  }
  const places = questions.map((question) => questionPlace(question, input))
  return [
    { kind: 'heading', level: 2, text: words?.title ?? id },
    { kind: 'paragraph', tone: 'normal', text: words?.intro ?? '', isKeptWithNext: true },
    { kind: 'side-by-side', places: isPlaceLeft ? [...places, remarks] : places },
    ...(isPlaceLeft ? [] : [remarks]),
  ]
}

function questionPlace({ number, question }: NumberedQuestion, input: BlankInput): ReportOptions {
  const { questionnaire, texts } = input
  const { unknown, notApplicable, noneOfThese } = texts.questions
  const words = questionnaire.questions[question.id]
  const isTickList = question.kind === 'tick-list'
  const answers = question.options.map(({ id }, index) => {
    const text = words?.options[id] ?? id
    return isTickList ? text : fill(texts.blank.option, { letter: letterOf(index), text })
  })
  const apart = [
    ...(isTickList ? [noneOfThese] : []),
    unknown,
    ...(question.notApplicable ? [notApplicable] : []),
  ]
  const label = fill(texts.blank.question, { number, text: words?.text ?? question.id })
  const choose = isTickList ? 'several' : 'one'
  return placesToTick({ label, note: noteOf(question, input), choose, apart, isHalfWidth: true }, answers)
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
