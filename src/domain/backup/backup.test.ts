import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanOf } from '../../../tests/support/scan-arbitrary.ts'
import { smallStructure } from '../../../tests/support/scan-builder.ts'
import type { Dossier } from '../dossier/dossier-schema.ts'
import { newDossier } from '../dossier/new-dossier.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { backupSchema } from './backup-schema.ts'
import { compareBackup, planRestore } from './plan-restore.ts'
import { backupLimitMegabytes, readBackup, type BackedUp } from './read-backup.ts'
import { backupFileName, writeBackup } from './write-backup.ts'

const structure = smallStructure()
const now = '2026-11-22T10:00:00.000Z'

const anyDossier = fc
  .record({
    id: fc.uuid(),
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    scans: fc.array(scanOf(structure), { maxLength: 2 }),
  })
  .map(({ id, name, scans }): Dossier => ({ ...newDossier({ name }, undefined, { id, now }), scans }))

const anyDevice = fc.record({
  scans: fc.uniqueArray(scanOf(structure), { selector: ({ id }) => id, maxLength: 4 }),
  dossiers: fc.uniqueArray(anyDossier, { selector: ({ id }) => id, maxLength: 3 }),
})

const asRecords = ({ scans, dossiers }: { scans: Scan[]; dossiers: Dossier[] }): BackedUp[] => [
  ...scans.map((record) => ({ kind: 'scan' as const, record })),
  ...dossiers.map((record) => ({ kind: 'dossier' as const, record })),
]

const noId = () => {
  throw new Error('no id is needed')
}

describe('a backup', () => {
  it('put back on an empty device gives exactly what was there', () => {
    fc.assert(
      fc.property(anyDevice, (device) => {
        const read = readBackup(writeBackup(device.scans, device.dossiers, now), structure)
        if (!read.ok) throw new Error(read.problem)
        expect(read.faulty).toEqual([])
        const steps = planRestore(compareBackup(read.records, []), {}, noId)
        expect(steps).toEqual(asRecords(device).map((each) => ({ ...each, replaces: null })))
      }),
      { seed: 20261122, numRuns: 200 },
    )
  })

  it('put back where all is still there changes nothing', () => {
    fc.assert(
      fc.property(anyDevice, (device) => {
        const read = readBackup(writeBackup(device.scans, device.dossiers, now), structure)
        if (!read.ok) throw new Error(read.problem)
        const comparisons = compareBackup(read.records, asRecords(device))
        expect(comparisons.map(({ standing }) => standing)).toEqual(comparisons.map(() => 'same'))
        expect(planRestore(comparisons, {}, noId)).toEqual([])
      }),
      { seed: 20261122, numRuns: 100 },
    )
  })

  it('is what its schema says', () => {
    const text = writeBackup(
      [],
      [newDossier({ name: 'Bakkerij' }, undefined, { id: crypto.randomUUID(), now })],
      now,
    )
    expect(backupSchema.safeParse(JSON.parse(text)).success).toBe(true)
  })

  it('is named after its day', () => {
    expect(backupFileName(now)).toBe('toekomstscan-reservekopie-2026-11-22.backup.json')
  })
})

describe('a file that is no good backup', () => {
  const frame = { format: 'toekomstscan/backup', formatVersion: 1, at: now, scans: [], dossiers: [] }

  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['{"format":', 'not-json'],
    ['null', 'other-format'],
    ['[]', 'other-format'],
    ['{"format":"toekomstscan/scan","formatVersion":1}', 'other-format'],
    [JSON.stringify({ ...frame, formatVersion: 2 }), 'newer-version'],
    [JSON.stringify({ ...frame, formatVersion: '1' }), 'shape'],
    [JSON.stringify({ ...frame, scans: {} }), 'shape'],
    [JSON.stringify({ ...frame, at: 'yesterday' }), 'shape'],
    ['['.repeat(100_000), 'not-json'],
    ['x'.repeat(backupLimitMegabytes * 1_000_000 + 1), 'too-large'],
  ])('%.60s is refused: %s', (text, problem) => {
    expect(readBackup(text, structure)).toEqual({ ok: false, problem })
  })

  it('keeps its good records when others are faulty, and says which', () => {
    const [scan] = fc.sample(scanOf(structure), { seed: 1, numRuns: 1 }) as [Scan]
    const newer = { ...scan, id: crypto.randomUUID(), formatVersion: 9 }
    const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) as unknown
    const text = JSON.stringify({
      ...frame,
      scans: ['rubbish', scan, newer, scan],
      dossiers: [{}, deep, { format: 'toekomstscan/dossier', formatVersion: 2 }],
    })
    const read = readBackup(text, structure)
    if (!read.ok) throw new Error(read.problem)
    expect(read.records).toEqual([{ kind: 'scan', record: scan }])
    expect(read.faulty).toEqual([
      { kind: 'scan', place: 1, code: 'unreadable' },
      { kind: 'scan', place: 3, code: 'newer-version' },
      { kind: 'scan', place: 4, code: 'twice' },
      { kind: 'dossier', place: 1, code: 'unreadable' },
      { kind: 'dossier', place: 2, code: 'unreadable' },
      { kind: 'dossier', place: 3, code: 'newer-version' },
    ])
  })

  it('never throws, whatever was changed in it', () => {
    const [device] = fc.sample(anyDevice, { seed: 2, numRuns: 1 }) as [{ scans: Scan[]; dossiers: Dossier[] }]
    const text = writeBackup(device.scans, device.dossiers, now)
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 8 }), (at, length, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + length)
        expect(typeof readBackup(changed, structure).ok).toBe('boolean')
      }),
      { seed: 20261122, numRuns: 500 },
    )
  })

  it('does not reach the prototype of anything', () => {
    const text = `{"format":"toekomstscan/backup","formatVersion":1,"at":"${now}","__proto__":{"polluted":1},"scans":[{"__proto__":{"polluted":1}}],"dossiers":[]}`
    expect(readBackup(text, structure)).toMatchObject({ ok: true, records: [] })
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})

describe('a record that is on the device already', () => {
  const [scan] = fc.sample(scanOf(structure), { seed: 3, numRuns: 1 }) as [Scan]
  const at = (updatedAt: string, answers: Scan['answers'] = {}): BackedUp => ({
    kind: 'scan',
    record: { ...scan, updatedAt, answers },
  })
  const [older, newer] = [at('2026-01-01T00:00:00.000Z'), at('2026-01-01T01:00:00.000+00:00')]

  it.each([
    ['newer', newer, older],
    ['older', older, newer],
    ['changed', older, at('2026-01-01T00:00:00.000Z', { heavy: { unknown: true } })],
    [
      'same',
      older,
      { ...older, record: Object.fromEntries(Object.entries(older.record).reverse()) } as BackedUp,
    ],
  ] as const)('is %s', (standing, backedUp, stored) => {
    expect(compareBackup([backedUp], [stored])).toMatchObject([{ standing }])
  })

  it.each([
    ['skip', []],
    ['replace', [{ ...newer, replaces: scan.id }]],
    ['both', [{ kind: 'scan', record: { ...newer.record, id: 'a-new-id' }, replaces: null }]],
  ] as const)('is handled as chosen: %s', (choice, steps) => {
    const comparisons = compareBackup([newer], [older])
    expect(planRestore(comparisons, { [`scan/${scan.id}`]: choice }, () => 'a-new-id')).toEqual(steps)
  })

  it('is left alone without a choice', () => {
    expect(planRestore(compareBackup([newer], [older]), {}, noId)).toEqual([])
  })
})
