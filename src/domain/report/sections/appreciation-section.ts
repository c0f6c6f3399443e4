import { dayInWords } from '../../../texts/fill.ts'
import type { Action } from '../../plan/actions.ts'
import { roleInWords } from '../../plan/plan-roles.ts'
import type { Appreciation } from '../../scan/scan-schema.ts'
import { appreciationLines, wordAppreciation } from '../wording/appreciation-in-words.ts'
import type { ReportInput } from '../report-input.ts'
import type { ReportBlock, ReportWriting } from '../report-model.ts'

const linesToWrite = 2

/**
 * What the adviser thinks of the result, in a frame that says the score stays as it is, and what was agreed. Nothing
 * where there is neither; `isForWriting` gives an empty frame with room for the pen instead.
 */
export function appreciationSection(
  input: ReportInput,
  { isForWriting }: { isForWriting: boolean },
): ReportBlock[] {
  const { scan, texts } = input
  const frame = scan.appreciation
    ? filledFrame(scan.appreciation, input)
    : isForWriting
      ? emptyFrame(input)
      : []
  const agreed = (scan.agreements ?? []).filter(({ origin }) => origin !== 'employer')
  if (frame.length === 0 && agreed.length === 0) return []
  const { title } = texts.editions.appreciation
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: title },
    ...frame,
    ...(agreed.length > 0 ? agreementBlocks(agreed, input) : []),
  ]
}

function filledFrame(appreciation: Appreciation, input: ReportInput): ReportBlock[] {
  const words = input.texts.editions.appreciation
  const worded = wordAppreciation(appreciation, {
    ...input,
    roles: input.profile.roles,
    texts: words,
  })
  return [
    { kind: 'frame', title: words.title, paragraphs: [words.note, ...appreciationLines(worded, words)] },
  ]
}

function emptyFrame({ structure, questionnaire, texts }: ReportInput): ReportBlock[] {
  const words = texts.editions.appreciation
  const writing = structure.pillars.flatMap(({ id }): ReportWriting[] => [
    {
      kind: 'options',
      label: questionnaire.pillars[id]?.title ?? id,
      note: null,
      choose: 'one',
      columns: 3,
      options: Object.values(words.views).map((text) => ({ text, aside: null })),
    },
    { kind: 'lines', label: words.why, count: linesToWrite },
  ])
  return [
    {
      kind: 'frame',
      // The heading above says it, and all pillars must fit on one page.
      title: '',
      paragraphs: [words.note],
      writing: [...writing, { kind: 'fields', labels: words.signed }],
    },
  ]
}

function agreementBlocks(
  agreed: readonly Action[],
  { profile, texts, language }: ReportInput,
): ReportBlock[] {
  const words = texts.editions.appreciation
  const { columns, notFilled, origins } = words
  const who = ({ who: role, origin }: Action) =>
    roleInWords(role, profile.roles, texts.report.plan.whoOther) || origins[origin]
  return [
    { kind: 'heading', level: 2, text: words.agreementsTitle },
    {
      kind: 'table',
      caption: words.agreementsCaption,
      columns: [
        { title: columns.what, align: 'left', share: 0.3 },
        { title: columns.who, align: 'left', share: 0.16 },
        { title: columns.step, align: 'left', share: 0.26 },
        { title: columns.due, align: 'left', share: 0.16 },
        { title: columns.status, align: 'left', share: 0.12 },
      ],
      rows: agreed.map((action) => ({
        cells: [
          action.what?.trim() || texts.report.plan.unnamed,
          who(action),
          action.firstStep?.trim() || notFilled,
          action.due ? dayInWords(action.due, language) : notFilled,
          action.status === 'dropped' ? words.dropped : texts.report.plan.statuses[action.status],
        ],
        emphasis: 'none',
      })),
    },
  ]
}
