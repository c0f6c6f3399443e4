import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { scanInPdf } from '../../src/documents/read-pdf/scan-in-pdf.ts'
import { buildResult } from '../../src/domain/result/build-result.ts'
import { completeScan } from '../../src/domain/scan/complete-scan.ts'
import { readScan } from '../../src/domain/scan/read-scan.ts'
import { receiveCopy } from '../../src/domain/scan/receive-copy.ts'
import { scanFileName, writeScan } from '../../src/domain/scan/write-scan.ts'
import { isEncryptedFile, readEncryptedFile } from '../../src/storage/encryption/encrypted-file.ts'
import { openScanFile, type OpenedFile } from '../../src/storage/files-in.ts'
import { files as texts } from '../../src/texts/nl/files.ts'
import { tellNotice, tellProblem } from '../../src/texts/tell-scan-problem.ts'
import { testContent } from '../support/content.ts'
import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { pdfOf, reportFixture } from '../support/report-fixtures.ts'
import { exampleText, fixtureText } from '../support/scan-builder.ts'
import { frozen } from './examine.ts'
import { decode, formatOf, type Format } from './formats.ts'
import { encode, type GoodFile } from './mutated-files.ts'

const content = testContent()
const structure = frozen(content.structure)
const practices = frozen(content.practices.map(({ id }) => id))
const modules = frozen(content.modules)
const quick = frozen({ ...structure, sensitivity: { ...structure.sensitivity, draws: 1 } })
/** What lies on the device and stays as it is, whatever comes in. */
const stored = frozen(scanBy(everyKindRule))

const moment = '2026-11-22T10:00:00.000Z'
const talked = {
  ...stored,
  agreements: [
    { id: 'a1', origin: 'adviser', status: 'open', what: 'Ruil van werk', updatedAt: moment },
    { id: 'a2', origin: 'employer', status: 'done', what: 'Praat erover', updatedAt: moment },
  ],
  appreciation: { by: 'adviseur', at: '2026-11-22', pillars: {}, themes: {} },
  dossier: { talkAt: '2026-11-22', nextContact: null },
}

const scanFiles: GoodFile[] = [
  ...['bakery', 'installation', 'care'].map((name) => ({ name, bytes: encode(exampleText(name)) })),
  { name: 'stored', bytes: encode(writeScan(stored)) },
  { name: 'talked', bytes: encode(JSON.stringify(talked)) },
  { name: 'format-1', bytes: encode(fixtureText('scan-format-1.scan.json')) },
]

const open = (name: string) => (bytes: Uint8Array<ArrayBuffer>) =>
  openScanFile(new File([bytes], name), structure, practices, scanInPdf, modules)

/** Refused with reasons in words, or a scan that can be scored, named, held against another and written again. */
function checkScan(opened: OpenedFile): boolean {
  if (!opened.ok) {
    if (opened.problems === 'unreadable') throw new Error('A file in memory can always be read')
    expect(opened.problems.length).toBeGreaterThan(0)
    for (const problem of opened.problems.slice(0, 20)) {
      const { field, problem: words, cure } = tellProblem(problem, texts)
      expectPlain(`${field}${words}${cure}`)
      expect(`${field}${words}${cure}`.length).toBeLessThan(3000)
    }
    return false
  }
  const { scan, notices } = opened
  for (const notice of notices) tellNotice(notice, texts)
  expect(scanFileName(scan)).toMatch(/^toekomstscan[a-z0-9-]{0,80}$/)
  buildResult(
    completeScan(scan, quick, moment),
    { structure: quick, practices: [], references: [], modules: [] },
    '2026-11-22',
  )
  if (scan.id === stored.id) receiveCopy(stored, scan)
  const written = writeScan(scan)
  const again = readScan(written, structure, practices, modules)
  expect(again.ok && writeScan(again.scan), 'written and read again').toBe(written)
  return true
}

/** Words on a screen: no control characters, and nothing that turns the direction of what stands after it. */
export function expectPlain(words: string): void {
  expect(words).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
}

/** A report with this text as its attachment, not packed, so that every change is read. */
function pdfAround(scan: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = pdfOf(
    '%PDF-1.7',
    '1 0 obj << /Type /Catalog /Names << /EmbeddedFiles << /Names [(x) 3 0 R] >> >> >> endobj',
    '3 0 obj << /Type /Filespec /F (a.scan.json) /EF << /F 2 0 R >> >> endobj',
    `2 0 obj << /Length ${scan.length} >>`,
    'stream\n',
  )
  return new Uint8Array([
    ...head,
    ...scan,
    ...pdfOf('\nendstream endobj', 'trailer << /Root 1 0 R >>', '%%EOF'),
  ])
}

const reports = [
  ...[
    'as-written',
    'resaved-object-streams',
    'resaved-linearized',
    'resaved-unpacked',
    'resaved-by-ghostscript',
  ],
  ...['drawn-on', 'drawn-on-object-streams', 'scan-and-other', 'two-scans', 'locked', 'without-scan'],
].map((name) => ({ name, bytes: reportFixture(name) }))

const encrypted = readFileSync(
  join(import.meta.dirname, '../fixtures/encrypted-format-1.scan.encrypted.json'),
)

/** The files an employer opens. */
export const scanFormats: Format[] = [
  formatOf({
    name: 'scan files',
    share: 2100,
    files: scanFiles,
    read: open('a.scan.json'),
    check: checkScan,
  }),
  formatOf({
    name: 'reports with the scan in them',
    share: 1500,
    files: [...reports, ...scanFiles.slice(0, 4).map((file) => ({ ...file, dress: pdfAround }))],
    read: open('a.pdf'),
    check: checkScan,
  }),
  formatOf({
    name: 'encrypted files, without their key',
    share: 700,
    files: [{ name: 'encrypted', bytes: new Uint8Array(encrypted) }],
    read: (bytes) => {
      const text = decode(bytes)
      return Promise.resolve({ isKnown: isEncryptedFile(text), read: readEncryptedFile(text) })
    },
    check: ({ read }) => {
      if (!read.ok) return false
      const again = readEncryptedFile(JSON.stringify(read.file))
      expect(again).toEqual(read)
      expect(read.file.header.iter).toBeGreaterThanOrEqual(600_000)
      expect(read.file.header.iter).toBeLessThanOrEqual(5_000_000)
      return true
    },
  }),
]
