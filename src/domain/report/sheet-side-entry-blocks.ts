import { dayInWords, fill } from '../../texts/fill.ts'
import { roleInWords } from '../plan/plan-roles.ts'
import {
  sideEntryProgress,
  sideEntrySteps,
  type SideEntrySheet,
  type SideEntryStep,
} from '../sheets/side-entry.ts'
import type { ReportBlock } from './report-model.ts'
import type { SheetPaper } from './sheet-blocks.ts'
import { closingOf, leadOf, pairTable, privacyFrame } from './sheet-parts.ts'

/** "Zij-instroom in zeven stappen" on paper: per step what to do, what the study says, and what was agreed. */
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
  { texts, roles, language, isForWriting }: SheetPaper,
): ReportBlock[] {
  const words = texts.sideEntry
  const { title, do: todo, partners, money } = words.steps[step]
  const { fields } = words
  const held = sheet.steps[step]
  const day = (value: string | null) => (value ? dayInWords(value, language) : '')
  const done = held.done ? words.doneYes : isForWriting ? '' : words.doneNo
  return [
    { kind: 'heading', level: 2, text: fill(words.step, { number, title }) },
    { kind: 'list', items: todo },
    {
      kind: 'paragraph',
      tone: 'quiet',
      text: fill(words.study, { partners, money }),
    },
    pairTable(
      fill(words.caption, { number }),
      [
        [fields.partners.label, held.partners ?? ''],
        [fields.money.label, held.money ?? ''],
        [fields.moneyOn.label, day(held.moneyOn)],
        [fields.who.label, roleInWords(held.who ?? undefined, roles, texts.general.whoOther)],
        [fields.due.label, day(held.due)],
        [fields.done.label, done],
      ],
      texts,
      isForWriting,
    ),
  ]
}
