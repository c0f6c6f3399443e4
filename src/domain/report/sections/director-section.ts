import { dayInWords } from '../../../texts/fill.ts'
import { openActions } from '../../plan/actions.ts'
import { roleInWords } from '../../plan/plan-roles.ts'
import { describeAdvice } from '../wording/advice-in-words.ts'
import { firstStepInWords } from '../first-step.ts'
import type { ReportInput } from '../report-input.ts'
import type { ReportBlock } from '../report-model.ts'
import { headlineBlock, pillarBars } from './summary-section.ts'

const proposalsAtMost = 3

/** One page for who decides: the result, what is proposed, and a place for the decision. */
export function directorSection(input: ReportInput): ReportBlock[] {
  const { director } = input.texts.editions
  const first = firstStepInWords(input)
  return [
    headlineBlock(input, 'normal'),
    pillarBars(input),
    ...proposalTable(input),
    { kind: 'frame', title: first.title, paragraphs: [first.text] },
    {
      kind: 'frame',
      title: director.choose,
      paragraphs: [],
      writing: [
        {
          kind: 'options',
          // The frame names it.
          label: '',
          note: null,
          choose: 'one',
          columns: 3,
          options: director.options.map((text) => ({ text, aside: null })),
        },
        { kind: 'fields', labels: director.signed },
      ],
    },
  ]
}

/** The actions of the plan, else the first pieces of advice with who and when still open; nothing without either. */
function proposalTable(input: ReportInput): ReportBlock[] {
  const { scan, profile, texts, language } = input
  const { columns, proposal } = texts.editions.director
  const actions = openActions(scan).map((action) => [
    action.what?.trim() || texts.report.plan.unnamed,
    roleInWords(action.who, profile.roles, texts.report.plan.whoOther),
    action.due ? dayInWords(action.due, language) : '',
  ])
  const advised = describeAdvice(input).map(({ title }) => [title, '', ''])
  const rows = (actions.length > 0 ? actions : advised).slice(0, proposalsAtMost)
  if (rows.length === 0) return []
  const table: ReportBlock = {
    kind: 'table',
    caption: proposal,
    // Without a plan, who and when are still to be filled in.
    isForWriting: actions.length === 0,
    columns: [
      { title: columns.what, align: 'left', share: 0.56 },
      { title: columns.who, align: 'left', share: 0.22 },
      { title: columns.due, align: 'left', share: 0.22 },
    ],
    rows: rows.map((cells) => ({ cells, emphasis: 'none' })),
  }
  return [table]
}
