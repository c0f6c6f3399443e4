import { numberInWords } from '../../../texts/fill.ts'
import { divideTasks, type TaskPackage } from '../../sheets/divide-tasks.ts'
import type { JobDivisionSheet, Task } from '../../sheets/job-division.ts'
import { packageInWords, talkOverInWords } from '../../sheets/outcome-in-words.ts'
import type { ReportBlock, ReportTable } from '../report-model.ts'
import type { SheetPaper } from './sheet-blocks.ts'
import { closingOf, leadOf, plainRows, privacyFrame } from './sheet-parts.ts'

/** Rows to write in on an empty sheet: the tasks of a usual job. */
const emptyRows = 10

/** "Functie opnieuw indelen" on paper: the tasks, and the two packages they make. */
export function divisionBlocks(sheet: JobDivisionSheet, paper: SheetPaper): ReportBlock[] {
  const { division, general } = paper.texts
  const { isForWriting } = paper
  const { label } = division.jobTitle
  const title: ReportBlock = isForWriting
    ? { kind: 'lines', label, count: 1 }
    : { kind: 'paragraph', tone: 'normal', text: `${label} ${sheet.title ?? ''}` }
  return [
    leadOf(division.lead),
    { kind: 'frame', title: division.tip.title, paragraphs: [division.tip.text] },
    privacyFrame(general.privacy),
    title,
    tasksTable(sheet, paper),
    ...(isForWriting ? emptyPackages(paper) : packages(sheet, paper)),
    ...closingOf(division.evidence, [division.jobTitle, ...Object.values(division.fields)], paper),
  ]
}

function tasksTable({ tasks }: JobDivisionSheet, { texts, language, isForWriting }: SheetPaper): ReportTable {
  const { columns, levels, places, tasksCaption } = texts.division
  const cells = ({ what, hours, level, who, value, place }: Task) => [
    what ?? '',
    hours === null ? '' : numberInWords(hours, language, 2),
    level ? levels[level] : '',
    who ?? '',
    value ?? '',
    place ? places[place] : '',
  ]
  return {
    kind: 'table',
    caption: tasksCaption,
    ...(isForWriting ? { isForWriting } : {}),
    columns: [
      { title: columns.what, align: 'left', share: 0.23 },
      { title: columns.hours, align: 'right', share: 0.08 },
      { title: columns.level, align: 'left', share: 0.15 },
      { title: columns.who, align: 'left', share: 0.18 },
      { title: columns.value, align: 'left', share: 0.21 },
      { title: columns.place, align: 'left', share: 0.15 },
    ],
    rows: plainRows(
      isForWriting ? Array.from({ length: emptyRows }, () => Array<string>(6).fill('')) : tasks.map(cells),
    ),
  }
}

function packages(sheet: JobDivisionSheet, paper: SheetPaper): ReportBlock[] {
  const { division } = paper.texts
  const divided = divideTasks(sheet.tasks)
  const talkOver = talkOverInWords(divided, division, paper.language)
  const open: ReportBlock[] =
    divided.undecided.tasks.length > 0 ? packageBlocks('undecided', divided.undecided, paper) : []
  return [
    { kind: 'heading', level: 2, text: division.outcomeTitle },
    ...packageBlocks('stays', divided.stays, paper),
    ...packageBlocks('moves', divided.moves, paper),
    ...open,
    ...(talkOver ? [{ kind: 'frame' as const, title: division.talkOverTitle, paragraphs: [talkOver] }] : []),
  ]
}

function packageBlocks(
  name: 'stays' | 'moves' | 'undecided',
  found: TaskPackage,
  { texts, language }: SheetPaper,
): ReportBlock[] {
  const { division } = texts
  const items = found.tasks.map(({ what }) => what ?? division.unnamed)
  return [
    { kind: 'heading', level: 3, text: division[name] },
    ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
    { kind: 'paragraph', tone: 'normal', text: sentences(packageInWords(found, division, language)) },
  ]
}

function emptyPackages({ texts: { division } }: SheetPaper): ReportBlock[] {
  const place = (name: 'stays' | 'moves'): ReportBlock => ({ kind: 'lines', label: division[name], count: 4 })
  return [{ kind: 'heading', level: 2, text: division.outcomeTitle }, place('stays'), place('moves')]
}

/** Lines with or without their full stop, as one text. */
function sentences(lines: readonly string[]): string {
  return lines.map((line) => (line.endsWith('.') ? line : `${line}.`)).join(' ')
}
