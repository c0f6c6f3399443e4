import { fill } from '../../../texts/fill.ts'
import { openActions } from '../../plan/actions.ts'
import { describeAdvice, type AdviceCard } from '../wording/advice-in-words.ts'
import { hostOf } from '../masthead.ts'
import { planSection } from './plan-section.ts'
import type { ReportInput } from '../report-input.ts'
import type { ReportBlock } from '../report-model.ts'
import { barFor } from '../wording/score-words.ts'
import { totalInWords } from './summary-section.ts'

const pageBreak: ReportBlock = { kind: 'page-break' }
const rowsToPlan = 3
/** Room for what, who and when in handwriting. */
const linesPerAction = 3

/** All themes on one page, a small chart per pillar. */
export function shortThemes(input: ReportInput): ReportBlock[] {
  const { result, structure, questionnaire, texts } = input
  const words = texts.editions.short
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: words.themesTitle },
    {
      kind: 'paragraph',
      tone: 'normal',
      text: `${fill(words.themesLead, { points: structure.thresholds.tieBelow })} ${totalInWords(input)}`,
    },
    ...result.pillars.map((pillar): ReportBlock => ({
      kind: 'bars',
      isHeading: true,
      size: 'small',
      message: questionnaire.pillars[pillar.id]?.title ?? pillar.id,
      bars: pillar.themes.map((theme) =>
        barFor(questionnaire.themes[theme.id]?.title ?? theme.id, theme, input),
      ),
    })),
  ]
}

/** The advice on one page: why and the first step of each. */
export function shortAdvice(input: ReportInput): ReportBlock[] {
  const { texts, result, questionnaire } = input
  const cards = describeAdvice(input)
  const words = texts.editions.short
  const isAllGood = cards.length === 0 && result.keep.length > 0
  const title = isAllGood ? texts.advice.keepTitle : words.adviceTitle
  const lead = isAllGood ? texts.advice.keepText : texts.advice.nothing
  const keep = result.keep.map((theme) => questionnaire.themes[theme]?.title ?? theme)
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: title },
    ...(cards.length === 0 ? [{ kind: 'paragraph', tone: 'normal', text: lead } as const] : []),
    ...(isAllGood ? [{ kind: 'list', items: keep } as const] : []),
    ...(cards.length > 0 ? [adviceTable(cards, input)] : []),
  ]
}

function adviceTable(cards: readonly AdviceCard[], { texts }: ReportInput): ReportBlock {
  const { advice, editions } = texts
  return {
    kind: 'table',
    caption: editions.short.adviceLead,
    columns: [
      { title: editions.director.columns.what, align: 'left', share: 0.2 },
      { title: advice.why, align: 'left', share: 0.21 },
      { title: advice.gives, align: 'left', share: 0.25 },
      { title: advice.firstStep, align: 'left', share: 0.34 },
    ],
    rows: cards.map(({ title, why, gives, firstStep }) => ({
      // The last reason names the theme with its score; every answer behind it stands in the full report.
      cells: [title, why.at(-1) ?? '', gives, firstStep],
      emphasis: 'none',
    })),
  }
}

/** The last page: the plan or room to write one, whom to ask, and what this report is. */
export function shortClosing(input: ReportInput): ReportBlock[] {
  const { scan, texts } = input
  const words = texts.editions.short
  const hasPlan = openActions(scan).length > 0
  const hasAdvice = describeAdvice(input).length > 0
  return [
    // With little to advise, the way on stands on the same page.
    ...(hasPlan ? planSection(input) : [...(hasAdvice ? [pageBreak] : []), ...emptyPlan(input)]),
    ...contact(input),
    { kind: 'frame', title: words.aboutTitle, paragraphs: [words.about, texts.report.method.privacy] },
  ]
}

function emptyPlan({ texts }: ReportInput): ReportBlock[] {
  const { short, director } = texts.editions
  const { what, step, who, due } = director.columns
  return [
    { kind: 'heading', level: 1, text: short.nextTitle },
    { kind: 'list', items: short.next },
    {
      kind: 'table',
      caption: short.planCaption,
      isForWriting: true,
      linesToWrite: linesPerAction,
      columns: [
        { title: what, align: 'left', share: 0.34 },
        { title: step, align: 'left', share: 0.32 },
        { title: who, align: 'left', share: 0.16 },
        { title: due, align: 'left', share: 0.18 },
      ],
      rows: Array.from({ length: rowsToPlan }, (_, index) => ({
        cells: [`${index + 1}.`, '', '', ''],
        emphasis: 'none',
      })),
    },
  ]
}

function contact(input: ReportInput): ReportBlock[] {
  const host = hostOf(input)
  if (!host) return []
  return [
    { kind: 'heading', level: 2, text: input.texts.editions.short.contactTitle },
    { kind: 'paragraph', tone: 'normal', text: [host.name, ...host.lines].join(' · ') },
  ]
}
