import type { Theme } from '../../../content/structure.ts'
import { fill } from '../../../texts/fill.ts'
import { nextStepsOf, type NextStep } from '../../talk/next-steps.ts'
import { talkGroup } from '../../talk/talk-themes.ts'
import { minutesOf, type TalkStep } from '../../talk/talk-steps.ts'
import { answerInWords } from '../wording/answer-in-words.ts'
import type { ReportInput } from '../report-input.ts'
import type { ReportBlock } from '../report-model.ts'

/** Lines and rows that leave room for a pen. */
const room = { short: 2, normal: 3, wide: 5 }
const actionRows = 3
const linesPerAction = 2

/**
 * The guide for the follow-up talk, filled with this scan and with room to write: seven parts with their minutes.
 * Nothing in it ranks or scores anew. Source: method §6.2.
 */
export function guideSection(input: ReportInput): ReportBlock[] {
  const { guide } = input.texts.editions
  const part = (name: TalkStep): ReportBlock => ({
    kind: 'heading',
    level: 2,
    text: fill(guide.part, { title: guide[name].title, minutes: minutesOf[name] }),
  })
  const text = (words: string): ReportBlock => ({
    ...{ kind: 'paragraph', tone: 'normal', text: words, isKeptWithNext: true },
  })
  const lines = (label: string, count: number) => ({ kind: 'lines' as const, label, count })
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: guide.title },
    { kind: 'paragraph', tone: 'lead', text: guide.lead },
    { kind: 'frame', title: guide.rulesTitle, paragraphs: guide.rules },
    ...[part('goal'), text(guide.goal.text), lines(guide.goal.write, room.normal)],
    ...[part('recognise'), text(guide.recognise.text)],
    {
      kind: 'side-by-side',
      places: [lines(guide.recognise.recognise, room.wide), lines(guide.recognise.surprise, room.wide)],
    },
    ...[part('unknown'), ...unknownPart(input), lines(guide.unknown.write, room.normal)],
    ...[part('priorities'), ...prioritiesPart(input)],
    ...[part('actions'), actionsTable(input)],
    ...[part('others'), lines(guide.others.write, room.short)],
    ...[part('close'), text(guide.close.text), { kind: 'fields' as const, labels: guide.close.fields }],
  ]
}

function unknownPart({ result, questionnaire, texts }: ReportInput): ReportBlock[] {
  const { unknown } = texts.editions.guide
  if (result.unknown.length === 0)
    return [{ kind: 'paragraph', tone: 'normal', text: unknown.none, isKeptWithNext: true }]
  const items = result.unknown.map((id) => questionnaire.questions[id]?.text ?? id)
  return [
    { kind: 'paragraph', tone: 'normal', text: unknown.text, isKeptWithNext: true },
    { kind: 'list', items },
  ]
}

/** Every theme of the group, the employer's own first; per theme the answers with most to gain, and the next step. */
function prioritiesPart(input: ReportInput): ReportBlock[] {
  const { scan, result, structure, questionnaire, texts } = input
  const { priorities } = texts.editions.guide
  const themes = structure.pillars.flatMap((pillar) => pillar.themes)
  const group = talkGroup(scan, result)
  if (group.length === 0) return [{ kind: 'paragraph', tone: 'normal', text: priorities.none }]
  return [
    { kind: 'paragraph', tone: 'normal', text: priorities.text },
    ...group.flatMap((id): ReportBlock[] => {
      const theme = themes.find((each) => each.id === id)
      if (!theme) return []
      return [
        nextSteps(theme, questionnaire.themes[id]?.title ?? id, input),
        { kind: 'lines', label: priorities.behind, count: room.normal },
      ]
    }),
  ]
}

function nextSteps(theme: Theme, title: string, input: ReportInput): ReportBlock {
  const { question, answer, next } = input.texts.editions.guide.priorities
  return {
    kind: 'table',
    caption: title,
    isKeptWithNext: true,
    columns: [
      { title: question, align: 'left', share: 0.34 },
      { title: answer, align: 'left', share: 0.33 },
      { title: next, align: 'left', share: 0.33 },
    ],
    rows: nextStepsOf(theme, input.scan.answers, input.structure).map((step) => ({
      cells: stepCells(step, input),
      emphasis: 'none',
    })),
  }
}

function stepCells({ question, next }: NextStep, { scan, questionnaire, texts }: ReportInput): string[] {
  const words = questionnaire.questions[question.id]
  const answer = scan.answers[question.id]
  if (!words || !answer) return [question.id, '', '']
  return [
    words.text,
    answerInWords(answer, words, texts.result.answers),
    next ? (words.options[next] ?? next) : texts.editions.guide.priorities.highest,
  ]
}

function actionsTable({ texts }: ReportInput): ReportBlock {
  const { caption, columns } = texts.editions.guide.actions
  return {
    kind: 'table',
    caption,
    isForWriting: true,
    linesToWrite: linesPerAction,
    columns: columns.map((title, index) => ({
      title,
      align: 'left',
      share: [0.28, 0.14, 0.24, 0.13, 0.21][index] ?? 0.2,
    })),
    rows: Array.from({ length: actionRows }, (_, index) => ({
      cells: [`${index + 1}.`, ...columns.slice(1).map(() => '')],
      emphasis: 'none',
    })),
  }
}
