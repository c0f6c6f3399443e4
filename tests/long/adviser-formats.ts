import { expect } from 'vitest'
import { writeCsv } from '../../src/documents/excel/csv.ts'
import { readTableFile } from '../../src/documents/excel/read-table-file.ts'
import { writeZip } from '../../src/documents/zip/write-zip.ts'
import { unpackWorkbook } from '../../src/documents/excel/unpack-workbook.ts'
import { writeWorkbook } from '../../src/documents/excel/write-workbook.ts'
import {
  compareBackup,
  keyOf,
  planRestore,
  type RestoreChoice,
} from '../../src/domain/backup/plan-restore.ts'
import { readBackup, type BackedUp } from '../../src/domain/backup/read-backup.ts'
import { writeBackup } from '../../src/domain/backup/write-backup.ts'
import type { Dossier } from '../../src/domain/dossier/dossier-schema.ts'
import { readDossier } from '../../src/domain/dossier/read-dossier.ts'
import { applyChanges } from '../../src/domain/register/apply-changes.ts'
import { dossierOfDraft, readEmployerList } from '../../src/domain/register/employer-list.ts'
import { findList } from '../../src/domain/register/list-headings.ts'
import { readChanges } from '../../src/domain/register/read-changes.ts'
import type { Cell } from '../../src/domain/register/table.ts'
import { testContent } from '../support/content.ts'
import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { agreementOf, dossierWith, hostileTexts, sheetWords, uuidOf } from '../support/register-samples.ts'
import { rowsOf, tablesOf } from '../support/register-sheets.ts'
import { frozen } from './examine.ts'
import { decode, formatOf, type Format } from './formats.ts'
import { encode, type GoodFile } from './mutated-files.ts'

const { structure, texts } = testContent()
const profiles = [texts.nl.profile, texts.en.profile]
const now = '2026-11-22T12:00:00.000Z'

/** The dossiers of this device, which stay as they are. */
export const dossiers = frozen([
  dossierWith(1, [agreementOf(1), agreementOf(2, { status: 'done', due: null })]),
  dossierWith(
    2,
    hostileTexts.map((note, index) => agreementOf(20 + index, { note, what: note })),
  ),
])
const known = frozen(rowsOf(dossiers).agreements)

/** The same workbook without packing, so that a changed byte is a changed sheet. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const read = await unpackWorkbook(bytes)
  if (!read.ok) throw new Error(read.problem)
  return writeZip(read.files)
}

const { actions, scans, legend } = tablesOf(dossiers)

/** A workbook or CSV file of these rows, whatever an adviser or a program put in their cells. */
function tableOf(as: 'workbook' | 'csv') {
  return (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
    const rows = cellsIn(decode(bytes))
    const width = Math.min(200, Math.max(1, ...rows.map(({ length }) => length)))
    const [head = [], ...body] = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null))
    const columns = head.map((cell, at) => ({ id: String(at), heading: String(cell ?? ''), width: 20 }))
    const table = { name: actions.name, columns, rows: body.slice(0, 500) }
    return as === 'csv' ? encode(writeCsv(table)) : writeWorkbook([table], 'nl')
  }
}

/** The rows of a JSON file as cells: a text or a number as it is, anything else as a word. */
function cellsIn(text: string): Cell[][] {
  try {
    const rows: unknown = JSON.parse(text)
    return Array.isArray(rows) ? rows.map((row) => (Array.isArray(row) ? row.map(cellOf) : [])) : []
  } catch {
    return []
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || typeof value === 'string') return value
  if (typeof value === 'object') return 'a list or an object'
  return typeof value === 'number' && Number.isFinite(value) ? value : String(value)
}

const textOf = (cell: Cell) => (typeof cell === 'object' && cell !== null ? cell.day : cell)
const cells = encode(
  JSON.stringify([
    actions.columns.map(({ heading }) => heading),
    ...actions.rows.map((row) => row.map(textOf)),
  ]),
)
const workbook = writeWorkbook([actions, scans, legend], 'nl')
const registers: GoodFile[] = [
  { name: 'packed', bytes: workbook },
  { name: 'not-packed', bytes: await unpacked(workbook) },
  { name: 'csv', bytes: encode(writeCsv(actions)) },
  { name: 'cells', bytes: cells, dress: tableOf('workbook') },
  { name: 'cells-csv', bytes: cells, dress: tableOf('csv') },
]

const listText = [
  'Ledenlijst 2026',
  'Bedrijfsnaam;Contactpersoon;Functie;E-mail;Telefoon;SBI;Aantal medewerkers;Provincie;Status',
  'Bakkerij Voorbeeld B.V.;J. de Vries;Eigenaar;info@example.org;043 000 00 00;10;35;Limburg;Uitgenodigd',
  '"Zorg; en meer";;;zorg@example.org;;87;120;Zeeland;',
  'Bedrijf 01;"=1+1";<b>hr</b>;geen mail;;C;25-49;Noord-Holland;Gesprek',
].join('\r\n')
const listTable = {
  name: 'Leden',
  columns: ['Bedrijfsnaam', 'E-mail', 'Sector', 'Aantal medewerkers'].map((heading) => ({
    id: heading,
    heading,
    width: 20,
  })),
  rows: [
    ['Bakkerij Voorbeeld', 'info@example.org', 'C', 35],
    ['Bedrijf 02', 'x', 'Q', '120'],
    [hostileTexts[0]!, hostileTexts[10]!, null, 3],
  ],
}
const listBook = writeWorkbook([listTable], 'nl')
const lists: GoodFile[] = [
  { name: 'list.csv', bytes: encode(listText) },
  { name: 'list', bytes: listBook },
  { name: 'list-not-packed', bytes: await unpacked(listBook) },
]

/** What lies on the device: one of the scans of the backup, changed since, and one of its dossiers as it is. */
const stored = frozen<BackedUp[]>([
  { kind: 'scan', record: scanBy(everyKindRule, { completedAt: null }) },
  { kind: 'dossier', record: dossiers[0]! },
])
const backup = writeBackup([scanBy(everyKindRule)], dossiers, now)

/** A record can be held against the device and put back in every way; the backup of it holds the same again. */
function checkRecords(records: readonly BackedUp[]): void {
  const comparisons = compareBackup(frozen(records), stored)
  for (const choice of ['skip', 'replace', 'both'] as const) {
    const choices: Record<string, RestoreChoice> = Object.fromEntries(
      records.map((each) => [keyOf(each), choice]),
    )
    const steps = planRestore(comparisons, choices, () => uuidOf(1, 7))
    if (choice === 'skip') for (const { replaces } of steps) expect(replaces).toBeNull()
  }
  const scansOf = records.flatMap((each) => (each.kind === 'scan' ? [each.record] : []))
  const dossiersOf = records.flatMap((each) => (each.kind === 'dossier' ? [each.record] : []))
  rowsOf(dossiersOf)
  const written = writeBackup(scansOf, dossiersOf, now)
  const again = readBackup(written, structure)
  expect(again.ok && again.faulty).toEqual([])
  expect(again.ok && again.records.length).toBe(records.length)
  expect(again.ok && JSON.stringify(again.records)).toBe(JSON.stringify(records))
}

function readDossierFile(text: string): Dossier | null {
  try {
    const read = readDossier(JSON.parse(text), structure)
    return read.ok ? read.dossier : null
  } catch (error) {
    // A record comes out of the database, so text that is no JSON never reaches the reader.
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** The files an adviser opens. */
export const adviserFormats: Format[] = [
  formatOf({
    name: 'register of actions (Excel and CSV)',
    share: 700,
    files: registers,
    read: async (bytes) => {
      const table = await readTableFile(bytes)
      return table.ok ? readChanges(table.sheets, known, sheetWords) : null
    },
    check: (read) => {
      if (!read?.ok) return false
      for (const dossier of dossiers) {
        const own = read.changes.filter((change) => change.dossier === dossier.id)
        const changed = applyChanges(dossier, own, now)
        // What a sheet changes is what it said it would, and nothing else of the dossier.
        if (own.length === 0) expect(changed).toEqual(dossier)
        expect(readDossier(JSON.parse(JSON.stringify(changed)), structure)).toMatchObject({ ok: true })
      }
      return true
    },
  }),
  formatOf({
    name: 'lists of employers (Excel and CSV)',
    share: 500,
    files: lists,
    read: async (bytes) => {
      const table = await readTableFile(bytes)
      const found = table.ok ? findList(table.sheets) : null
      return found && readEmployerList(found, found.columns, dossiers, profiles)
    },
    check: (list) => {
      for (const [index, draft] of (list?.drafts ?? []).slice(0, 50).entries()) {
        const dossier = dossierOfDraft(draft, 'x', { id: uuidOf(index, 9), now })
        expect(readDossier(JSON.parse(JSON.stringify(dossier)), structure)).toMatchObject({ ok: true })
      }
      return (list?.drafts ?? []).length > 0
    },
  }),
  formatOf({
    name: 'backups',
    share: 900,
    files: [{ name: 'backup', bytes: encode(backup) }],
    read: (bytes) => Promise.resolve(readBackup(decode(bytes), structure)),
    check: (read) => {
      if (!read.ok) return false
      checkRecords(read.records)
      return read.records.length > 0
    },
  }),
  formatOf({
    name: 'dossiers',
    share: 600,
    files: dossiers.map((dossier) => ({
      name: dossier.employer.name,
      bytes: encode(JSON.stringify(dossier)),
    })),
    read: (bytes) => Promise.resolve(readDossierFile(decode(bytes))),
    check: (dossier) => {
      if (dossier) checkRecords([{ kind: 'dossier', record: dossier }])
      return dossier !== null
    },
  }),
]
