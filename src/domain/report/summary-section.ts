import { fill, listInWords } from '../../texts/fill.ts'
import { writeHeadline } from './headline.ts'
import type { ReportInput } from './report-input.ts'
import type { ReportBlock } from './report-model.ts'
import { barFor, wordForScore } from './score-words.ts'
import { roundScore } from '../scoring/level.ts'

/** The whole story on one page: message, four pillars, what goes well, where to begin. */
export function summarySection(input: ReportInput): ReportBlock[] {
  const { scan, result, language, questionnaire, texts } = input
  const { summary } = texts.report
  const own = scan.priorities ?? []
  const ownTitles = own.map((theme) => questionnaire.themes[theme]?.title ?? theme)
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: summary.title },
    { kind: 'paragraph', tone: 'lead', text: writeHeadline({ ...input, texts: texts.result }) },
    {
      kind: 'bars',
      size: 'large',
      message: summary.barsMessage,
      bars: result.pillars.map((pillar) =>
        barFor(questionnaire.pillars[pillar.id]?.title ?? pillar.id, pillar, input),
      ),
    },
    { kind: 'paragraph', tone: 'quiet', text: totalInWords(input) },
    {
      kind: 'list-pair',
      lists: [
        {
          title: summary.strengths,
          items: themesInWords(result.strengths, input),
          empty: texts.result.noStrengths,
          note: null,
        },
        {
          title: summary.priorities,
          items: themesInWords(result.priorities, input),
          empty: texts.result.noPriorities,
          note: result.priorities.length > 1 ? summary.prioritiesNote : null,
        },
      ],
    },
    ...quiet(
      own.length > 0 ? fill(summary.ownPriorities, { themes: listInWords(ownTitles, language) }) : null,
    ),
  ]
}

function totalInWords({ result, texts }: ReportInput): string {
  const { method } = texts.report
  if (result.total.score === null) return method.noTotal
  const total = fill(method.total, { score: roundScore(result.total.score) })
  return result.total.unbalanced ? `${total} ${texts.result.unbalanced}` : total
}

/** "Leren: 44, op weg", for each theme that has a score. */
function themesInWords(themes: readonly string[], input: ReportInput): string[] {
  const scores = input.result.pillars.flatMap((pillar) => pillar.themes)
  return themes.flatMap((id) => {
    const score = scores.find((theme) => theme.id === id)
    if (!score || score.score === null) return []
    return [
      `${input.questionnaire.themes[id]?.title ?? id}: ${roundScore(score.score)}, ${wordForScore(score, input)}`,
    ]
  })
}

function quiet(text: string | null): ReportBlock[] {
  return text === null ? [] : [{ kind: 'paragraph', tone: 'quiet', text }]
}
