import type { Structure } from '../../../content/structure.ts'
import { dayInWords, fill, numberInWords } from '../../../texts/fill.ts'
import { roundScore } from '../../scoring/level.ts'
import type { ReportInput } from '../report-input.ts'
import type { ReportBlock, ReportTable } from '../report-model.ts'

/** Method, limits, thresholds, versions and sources: what makes the report checkable. */
export function methodSection(input: ReportInput): ReportBlock[] {
  const { method } = input.texts.report
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: method.title },
    { kind: 'paragraph', tone: 'normal', text: method.practices },
    { kind: 'paragraph', tone: 'normal', text: method.trial },
    { kind: 'list', items: method.formulas.map((line) => line.replace('{fullAt}', fullAt(input.structure))) },
    ...totalParagraphs(input),
    versionTable(input),
    // The long table last, and whole: the short one before it fills the page.
    { ...thresholdTable(input), isWhole: true, isKeptWithNext: true },
    { kind: 'paragraph', tone: 'normal', text: method.sources },
    { kind: 'paragraph', tone: 'quiet', text: method.privacy },
  ]
}

/** The number of ticks for full points; a list when tick lists differ. */
function fullAt({ pillars }: Structure): string {
  const questions = pillars.flatMap((pillar) => pillar.themes.flatMap((theme) => theme.questions))
  const counts = questions.flatMap((question) => (question.kind === 'tick-list' ? [question.fullAt] : []))
  return [...new Set(counts)].join(' / ')
}

function totalParagraphs({ result, structure, language, texts }: ReportInput): ReportBlock[] {
  const { method } = texts.report
  const { total, sensitivity } = result
  if (total.score === null || total.geometricMean === null || sensitivity.total === null) {
    return [{ kind: 'paragraph', tone: 'normal', text: method.noTotal }]
  }
  const [low, high] = sensitivity.total
  const lines = [
    fill(method.totalExact, {
      exact: numberInWords(total.score, language, 2),
      score: roundScore(total.score),
    }),
    fill(method.balance, {
      mean: numberInWords(total.geometricMean, language, 2),
      points: structure.thresholds.imbalanceFrom,
    }),
    fill(method.weights, {
      low: roundScore(low),
      high: roundScore(high),
      draws: sensitivity.draws,
      seed: sensitivity.seed,
    }),
  ]
  return [{ kind: 'paragraph', tone: 'normal', text: lines.join(' ') }]
}

function thresholdTable({ structure, language, texts }: ReportInput): ReportTable {
  const { method } = texts.report
  const { thresholds } = structure
  const percent = (share: number) => `${numberInWords(share * 100, language, 0)}%`
  const values: Record<keyof typeof method.thresholds, string> = {
    completenessFrom: percent(thresholds.completenessFrom),
    answersFrom: String(thresholds.answersFrom),
    notApplicableAbove: percent(thresholds.notApplicableAbove),
    attentionBelow: String(thresholds.attentionBelow),
    keepFrom: String(thresholds.keepFrom),
    strengthFrom: String(thresholds.strengthFrom),
    tieBelow: String(thresholds.tieBelow),
    realChangeAbove: String(thresholds.realChangeAbove),
    imbalanceFrom: String(thresholds.imbalanceFrom),
    neediestThemes: String(thresholds.neediestThemes),
    prioritiesAtMost: String(thresholds.prioritiesAtMost),
    strengthsAtMost: String(thresholds.strengthsAtMost),
  }
  const rows = (Object.keys(values) as (keyof typeof values)[]).map((name) => [
    method.thresholds[name],
    values[name],
  ])
  return pairTable(method.thresholdsCaption, method.thresholdColumns, rows)
}

function versionTable({ scan, result, language, texts }: ReportInput): ReportTable {
  const { method } = texts.report
  return pairTable(method.versionCaption, method.versionColumns, [
    [method.version.questionnaire, result.questionnaireVersion],
    [method.version.filledWith, scan.questionnaire.version],
    [method.version.checksum, result.contentChecksum.slice(0, 16)],
    [method.version.scan, scan.id],
    [method.version.date, dayInWords(result.asOf, language)],
  ])
}

function pairTable(caption: string, columns: { what: string; value: string }, rows: string[][]): ReportTable {
  return {
    kind: 'table',
    caption,
    columns: [
      { title: columns.what, align: 'left', share: 0.6 },
      { title: columns.value, align: 'left', share: 0.4 },
    ],
    rows: rows.map((cells) => ({ cells, emphasis: 'none' })),
  }
}
