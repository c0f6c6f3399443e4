import { dayInWords, fill } from '../../../texts/fill.ts'
import { roleInWords } from '../../plan/plan-roles.ts'
import {
  sideEntryProgress,
  sideEntrySteps,
  type SideEntrySheet,
  type SideEntryStep,
  type SideEntryStepFields,
} from '../../sheets/side-entry.ts'
import type { ReportBlock, ReportTable } from '../report-model.ts'
import type { SheetPaper } from './sheet-blocks.ts'
import { closingOf, leadOf, pairTable, plainRows, privacyFrame } from './sheet-parts.ts'

/** Room for two partners, or two lines of handwriting. */
const rowsForWriting = 2

/** "Mensen uit een ander vak in 7 stappen" on paper: per step what to do, what the study says, and what was agreed. */
export function sideEntryBlocks(sheet: SideEntrySheet, paper: SheetPaper): ReportBlock[] {
  const { sideEntry, general } = paper.texts
  const { done, of } = sideEntryProgress(sheet)
  const vacancy: ReportBlock[] = paper.isForWriting
    ? [{ kind: 'lines', label: sideEntry.vacancy.label, count: 1 }]
    : [
        pairTable(
          fill(sideEntry.progress, { done, of }),
          [[sideEntry.vacancy.label, sheet.vacancy ?? '']],
          paper.texts,
          false,
        ),
      ]
  return [
    leadOf(sideEntry.lead),
    privacyFrame(general.privacy),
    ...vacancy,
    ...sideEntrySteps.flatMap((step, index) => stepBlocks(step, index + 1, sheet, paper)),
    ...closingOf(sideEntry.evidence, [sideEntry.vacancy, ...Object.values(sideEntry.fields)], paper),
  ]
}

function stepBlocks(
  step: SideEntryStep,
  number: number,
  sheet: SideEntrySheet,
  paper: SheetPaper,
): ReportBlock[] {
  const words = paper.texts.sideEntry
  const { title, do: todo, partners, money } = words.steps[step]
  return [
    { kind: 'heading', level: 2, text: fill(words.step, { number, title }) },
    { kind: 'list', items: todo },
    {
      kind: 'paragraph',
      tone: 'quiet',
      text: fill(words.study, { partners, money }),
    },
    agreedTable(sheet.steps[step], fill(words.caption, { number }), paper),
  ]
}

/** The six fields of a step side by side, so that seven steps stay a few pages. */
function agreedTable(
  held: SideEntryStepFields,
  caption: string,
  { texts, roles, language, isForWriting }: SheetPaper,
): ReportTable {
  const { fields, doneYes, doneNo } = texts.sideEntry
  const day = (value: string | null) => (value ? dayInWords(value, language) : '')
  const cells = [
    held.partners ?? '',
    held.money ?? '',
    day(held.moneyOn),
    roleInWords(held.who ?? undefined, roles, texts.general.whoOther),
    day(held.due),
    held.done ? doneYes : doneNo,
  ]
  return {
    kind: 'table',
    caption,
    ...(isForWriting ? { isForWriting } : {}),
    columns: [
      { title: fields.partners.label, align: 'left', share: 0.21 },
      { title: fields.money.label, align: 'left', share: 0.2 },
      { title: fields.moneyOn.label, align: 'left', share: 0.16 },
      { title: fields.who.label, align: 'left', share: 0.17 },
      { title: fields.due.label, align: 'left', share: 0.15 },
      { title: fields.done.label, align: 'left', share: 0.11 },
    ],
    rows: plainRows(
      isForWriting ? Array.from({ length: rowsForWriting }, () => cells.map(() => '')) : [cells],
    ),
  }
}
