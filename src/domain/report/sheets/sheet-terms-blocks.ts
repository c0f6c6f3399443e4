import { dayInWords, fill } from '../../../texts/fill.ts'
import { amountInWords, decimalsOf, differenceInWords, type Decimals } from '../../sheets/amount-in-words.ts'
import { compareTerms, valuesOf, type Pair } from '../../sheets/compare-terms.ts'
import { wordTerms, type EmploymentTermsSheet } from '../../sheets/employment-terms.ts'
import { termsInWords } from '../../sheets/outcome-in-words.ts'
import type { ReportBlock, ReportTable } from '../report-model.ts'
import type { SheetPaper } from './sheet-blocks.ts'
import { closingOf, leadOf, pairTable, plainRows, privacyFrame } from './sheet-parts.ts'

/** "Arbeidsvoorwaarden vergelijken" on paper: money with its total, time, and what cannot be counted. */
export function termsBlocks(sheet: EmploymentTermsSheet, paper: SheetPaper): ReportBlock[] {
  const { terms } = paper.texts
  const { isForWriting, language } = paper
  const comparison = compareTerms(sheet)
  const reasons = [terms.amounts, terms.times, terms.words].flatMap((part) => Object.values(part))
  return [
    leadOf(terms.lead),
    privacyFrame(terms.privacy),
    amountsTable(sheet, paper),
    ...(isForWriting
      ? []
      : [
          {
            kind: 'frame' as const,
            title: terms.outcomeTitle,
            paragraphs: termsInWords(comparison, terms, language),
          },
        ]),
    timesTable(sheet, paper),
    wordsTable(sheet, paper),
    pairTable(
      terms.agreeTitle,
      [
        [terms.compensation.label, sheet.compensation ?? ''],
        [terms.agreedOn.label, sheet.agreedOn ? dayInWords(sheet.agreedOn, language) : ''],
      ],
      paper.texts,
      isForWriting,
    ),
    ...closingOf(terms.evidence, reasons, paper),
  ]
}

function amountsTable(sheet: EmploymentTermsSheet, paper: SheetPaper): ReportTable {
  const { terms } = paper.texts
  const { amounts, total, perHour } = compareTerms(sheet)
  const empty: Pair = { old: null, new: null, difference: null }
  // The sum and its lines stand below each other: all with cents, or none.
  const decimals = decimalsOf([...amounts, total ?? empty, perHour ?? empty].flatMap(valuesOf))
  const rows = amounts.map(({ id, sign, ...pair }) => {
    const term = terms.amounts[id].label
    return pairCells(sign === 1 ? term : fill(terms.minus, { term }), pair, decimals, paper)
  })
  const hourly = pairCells(terms.perHour, perHour ?? empty, decimals, paper)
  return {
    ...threeColumns(terms.amountsTitle, paper),
    rows: [
      ...plainRows([titleCells(sheet, paper), ...rows]),
      { cells: pairCells(terms.total, total ?? empty, decimals, paper), emphasis: 'total' },
      ...(perHour || paper.isForWriting ? plainRows([hourly]) : []),
    ],
  }
}

function timesTable(sheet: EmploymentTermsSheet, paper: SheetPaper): ReportTable {
  const { terms } = paper.texts
  const { times } = compareTerms(sheet)
  const decimals = decimalsOf(times.flatMap(valuesOf))
  return {
    ...threeColumns(terms.timesTitle, paper),
    rows: plainRows(times.map(({ id, ...pair }) => pairCells(terms.times[id].label, pair, decimals, paper))),
  }
}

function wordsTable({ oldJob, newJob }: EmploymentTermsSheet, paper: SheetPaper): ReportTable {
  const { terms } = paper.texts
  return {
    kind: 'table',
    caption: terms.wordsTitle,
    ...(paper.isForWriting ? { isForWriting: true } : {}),
    columns: [
      { title: terms.term, align: 'left', share: 0.26 },
      { title: terms.oldJob, align: 'left', share: 0.37 },
      { title: terms.newJob, align: 'left', share: 0.37 },
    ],
    rows: plainRows(wordTerms.map((id) => [terms.words[id].label, oldJob[id] ?? '', newJob[id] ?? ''])),
  }
}

function threeColumns(caption: string, { texts, isForWriting }: SheetPaper): Omit<ReportTable, 'rows'> {
  const { terms } = texts
  return {
    kind: 'table',
    caption,
    ...(isForWriting ? { isForWriting } : {}),
    columns: [
      { title: terms.term, align: 'left', share: 0.46 },
      { title: terms.oldJob, align: 'right', share: 0.18 },
      { title: terms.newJob, align: 'right', share: 0.18 },
      { title: terms.difference, align: 'right', share: 0.18 },
    ],
  }
}

function titleCells({ oldJob, newJob }: EmploymentTermsSheet, { texts }: SheetPaper): string[] {
  return [texts.terms.jobTitle.label, oldJob.title ?? '', newJob.title ?? '', '']
}

function pairCells(label: string, pair: Pair, decimals: Decimals, { language }: SheetPaper): string[] {
  return [
    label,
    amountInWords(pair.old, language, decimals),
    amountInWords(pair.new, language, decimals),
    differenceInWords(pair.difference, language, decimals),
  ]
}
