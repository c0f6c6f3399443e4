import type { ProfileTexts, QuestionnaireTexts } from '../../content/texts.ts'
import type { Structure } from '../../content/structure.ts'
import type { RegisterSheetTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import { roundScore } from '../scoring/level.ts'
import { writeExportedState } from './exported-state.ts'
import type { AgreementRow, Register, ScanRow } from './register-rows.ts'
import type { Cell, Column, Table } from './table.ts'

/** The words a register is written with, in one language. */
export type RegisterWords = {
  sheet: RegisterSheetTexts
  questionnaire: Pick<QuestionnaireTexts, 'pillars' | 'themes'>
  profile: ProfileTexts
  /** Titles of the practices, by id. */
  practices: Record<string, { title: string }>
  /** Titles of the regional offers of the host, by id. */
  offers: Readonly<Record<string, string>>
}

type Spec<Row> = Column & { cell: (row: Row) => Cell }

/** The register as three sheets: actions, scans, and which words and columns mean what. */
export function registerTables(
  register: Register,
  words: RegisterWords,
  structure: Pick<Structure, 'pillars'>,
  savedOn: string,
): { actions: Table; scans: Table; legend: Table } {
  return {
    actions: tableOf(words.sheet.actions.name, actionColumns(words), register.agreements),
    scans: tableOf(words.sheet.scans.name, scanColumns(words, structure), register.scans),
    legend: legendTable(words.sheet, savedOn),
  }
}

/** What an agreement is about: its practice, else its theme, else its pillars; '' when it says nothing. */
export function aboutOf(
  { practice, theme, pillars }: Pick<AgreementRow, 'practice' | 'theme' | 'pillars'>,
  words: Pick<RegisterWords, 'practices' | 'questionnaire'>,
): string {
  const title = words.practices[practice ?? '']?.title ?? words.questionnaire.themes[theme ?? '']?.title
  return title ?? pillars.map((id) => words.questionnaire.pillars[id]?.title ?? id).join(', ')
}

/** Who does it: a role in words, or the words somebody typed; '' when it says nothing. */
export function whoOf(
  { who }: Pick<AgreementRow, 'who'>,
  { profile }: Pick<RegisterWords, 'profile'>,
): string {
  return profile.roles[who] ?? who
}

function tableOf<Row>(name: string, columns: readonly Spec<Row>[], rows: readonly Row[]): Table {
  return {
    name,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  }
}

function dayCell(day: string | null): Cell {
  return day === null ? null : { day: day.slice(0, 10) }
}

function actionColumns(words: RegisterWords): Spec<AgreementRow>[] {
  const { columns: heading } = words.sheet.actions
  const { origins, statuses } = words.sheet
  const column = (
    id: keyof typeof heading,
    width: number,
    cell: Spec<AgreementRow>['cell'],
    more: Partial<Column> = {},
  ): Spec<AgreementRow> => ({ id, heading: heading[id], width, cell, ...more })
  return [
    column('employer', 26, (row) => row.employer),
    column('scanDay', 13, (row) => dayCell(row.scanDay)),
    column('about', 30, (row) => aboutOf(row, words) || null),
    column('offer', 30, ({ offer }) => offer && (words.offers[offer] ?? offer)),
    column('origin', 12, (row) => origins[row.origin]),
    column('what', 40, (row) => row.what || null),
    column('who', 18, (row) => whoOf(row, words) || null),
    column('firstStep', 40, (row) => row.firstStep || null),
    column('obstacle', 40, (row) => row.obstacle || null),
    column('measure', 40, (row) => row.measure || null),
    column('due', 13, (row) => dayCell(row.due)),
    column('status', 14, (row) => statuses[row.status], { choices: Object.values(statuses) }),
    column('note', 40, (row) => row.note || null),
    column('updatedOn', 13, (row) => dayCell(row.updatedAt)),
    column('agreement', 38, (row) => row.agreement, { isHidden: true }),
    column('scan', 38, (row) => row.scan, { isHidden: true }),
    column('dossier', 38, (row) => row.dossier, { isHidden: true }),
    column('exported', 34, (row) => writeExportedState({ ...row, due: row.due ?? '' }), { isHidden: true }),
  ]
}

function scanColumns(words: RegisterWords, { pillars }: Pick<Structure, 'pillars'>): Spec<ScanRow>[] {
  const { columns: heading } = words.sheet.scans
  const { profile, sheet } = words
  const column = (
    id: keyof typeof heading,
    width: number,
    cell: Spec<ScanRow>['cell'],
    isHidden = false,
  ): Spec<ScanRow> => ({ id, heading: heading[id], width, cell, ...(isHidden && { isHidden }) })
  return [
    column('employer', 26, (row) => row.employer),
    column('sector', 26, ({ sector }) => sector && (profile.sectors[sector]?.title ?? sector)),
    column('sizeBand', 20, ({ sizeBand }) => sizeBand && (profile.sizeBands[sizeBand] ?? sizeBand)),
    column('region', 16, ({ region }) => region && (profile.regions[region] ?? region)),
    column('role', 16, ({ role }) => role && (profile.roles[role] ?? role)),
    column('completedOn', 13, (row) => dayCell(row.completedOn)),
    column('total', 10, ({ total }) => points(total?.score)),
    column('totalLow', 10, ({ total }) => points(total?.low)),
    column('totalHigh', 10, ({ total }) => points(total?.high)),
    ...pillars.flatMap(({ id }) => pillarColumns(id, words)),
    column('completeness', 12, ({ total }) => points(percent(total?.completeness))),
    column('status', 14, ({ status }) => sheet.dossierStatuses[status]),
    column('talkAt', 13, (row) => dayCell(row.talkAt)),
    column('nextContact', 13, (row) => dayCell(row.nextContact)),
    column('eraseAfter', 13, (row) => dayCell(row.eraseAfter)),
    column('scan', 38, (row) => row.scan, true),
    column('dossier', 38, (row) => row.dossier, true),
  ]
}

function pillarColumns(id: string, { sheet, questionnaire }: RegisterWords): Spec<ScanRow>[] {
  const pillar = questionnaire.pillars[id]?.title ?? id
  const of = (row: ScanRow) => row.pillars.find((each) => each.id === id)
  const { pillarLow, pillarHigh } = sheet.scans.columns
  return [
    { id, heading: pillar, width: 14, cell: (row) => points(of(row)?.score) },
    { id: `${id}-low`, heading: fill(pillarLow, { pillar }), width: 14, cell: (row) => points(of(row)?.low) },
    {
      id: `${id}-high`,
      heading: fill(pillarHigh, { pillar }),
      width: 14,
      cell: (row) => points(of(row)?.high),
    },
  ]
}

/** A whole number; an empty cell where there is no score, never 0. */
function points(value: number | null | undefined): Cell {
  return value === null || value === undefined ? null : roundScore(value)
}

function percent(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : share * 100
}

function legendTable({ legend, statuses }: RegisterSheetTexts, savedOn: string): Table {
  const { subject, text } = legend.columns
  const words = (Object.keys(statuses) as (keyof typeof statuses)[]).map((id) => [
    fill(legend.status, { word: statuses[id] }),
    legend.statusTexts[id],
  ])
  return {
    name: legend.name,
    columns: [
      { id: 'subject', heading: subject, width: 34 },
      { id: 'text', heading: text, width: 80 },
    ],
    rows: [...legend.rows, ...words, [legend.savedOn, { day: savedOn.slice(0, 10) }]],
  }
}
