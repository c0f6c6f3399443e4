import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testContent } from '../../../tests/support/content.ts'
import { scanOf } from '../../../tests/support/scan-arbitrary.ts'
import { buildScan, exampleText, fixtureText } from '../../../tests/support/scan-builder.ts'
import { parseScan } from './parse-scan.ts'
import { readScan, readScanRecord } from './read-scan.ts'
import { scanFormatVersion } from './scan-format.ts'
import { writeScan } from './write-scan.ts'

const content = testContent()
const { structure } = content
const practices = content.practices.map(({ id }) => id)

describe('a scan that is written and read again', () => {
  it('is the same, whatever was answered', () => {
    fc.assert(
      fc.property(scanOf(structure), (scan) => {
        expect(readScan(writeScan(scan), structure, practices)).toEqual({ ok: true, scan, notices: [] })
      }),
      { seed: 20260101, numRuns: 300 },
    )
  })

  it('is the same as a stored record', () => {
    fc.assert(
      fc.property(scanOf(structure), (scan) => {
        expect(readScanRecord(structuredClone(scan), structure)).toEqual({ ok: true, scan, notices: [] })
      }),
      { seed: 20260101, numRuns: 100 },
    )
  })

  it.each(['bakery', 'installation', 'care'])('gives the same file: %s', (name) => {
    const parsed = parseScan(exampleText(name))
    expect(parsed.ok && JSON.parse(writeScan(parsed.scan))).toEqual(JSON.parse(exampleText(name)))
  })

  it('keeps letters of every script, also those that turn the reading direction', () => {
    const name = 'Бистро “Ü” 咖啡 \u202Eيمين\u202C 👩‍🍳 \u0000 \\ "'
    const scan = buildScan({ company: { sector: 'I', sizeBand: '10-24', name } })
    const read = readScan(writeScan(scan), structure, practices)
    expect(read.ok && read.scan.company.name).toBe(name)
  })

  it('keeps the plan, with the day each action started', () => {
    const action = { id: 'a', origin: 'employer' as const, status: 'open' as const, practice: practices[0] }
    const scan = buildScan({ agreements: [{ ...action, what: 'Stap 1', startedOn: '2026-11-22' }] })
    expect(readScan(writeScan(scan), structure, practices)).toEqual({ ok: true, scan, notices: [] })
  })

  it.each(['22-11-2026', '2026-13-01', 20261122])(
    'refuses a start of an action that is no day: %s',
    (startedOn) => {
      const agreements = [{ id: 'a', origin: 'employer', status: 'open', startedOn }]
      const read = readScan(JSON.stringify({ ...buildScan(), agreements }), structure, practices)
      expect(read.ok ? [] : read.problems.map(({ field }) => field)).toEqual(['agreements.0.startedOn'])
    },
  )

  it('keeps the fields of a later version, however deep they stand', () => {
    const scan = buildScan({
      company: { sector: 'F', sizeBand: '25-49', later: { list: [1, 'a', null] } },
      answers: { 'risk-assessment': { option: 'none-yet', later: 'note' } },
      later: { nested: { deeper: true } },
    })
    const first = readScan(writeScan(scan), structure, practices)
    const second = first.ok ? readScan(writeScan(first.scan), structure, practices) : first
    expect(second.ok && second.scan).toEqual(scan)
  })
})

describe('the file of every format version that ever left the house', () => {
  const folder = fileURLToPath(new URL('../../../tests/fixtures', import.meta.url))
  const fixtures = readdirSync(folder).filter((name) => /^scan-format-\d+\.scan\.json$/.test(name))
  const versions = Array.from(
    { length: scanFormatVersion },
    (_, index) => `scan-format-${index + 1}.scan.json`,
  )

  it('is kept, one per version', () => {
    expect(fixtures.sort()).toEqual(versions.sort())
  })

  it.each(versions)('%s still opens, with nothing to remark', (name) => {
    const read = readScan(fixtureText(name), structure, practices, content.modules)
    expect(read.ok ? read.notices : read.problems).toEqual([])
  })

  it('of version 1 loses no field', () => {
    const text = fixtureText('scan-format-1.scan.json')
    const read = readScan(text, structure, practices, content.modules)
    expect(read.ok && JSON.parse(writeScan(read.scan))).toEqual(JSON.parse(text))
  })

  it('of version 1 uses every field of the contract', () => {
    const fields = Object.keys(JSON.parse(fixtureText('scan-format-1.scan.json')) as object)
    expect(fields).toEqual(
      expect.arrayContaining([
        ...['format', 'formatVersion', 'questionnaire', 'id', 'createdAt', 'updatedAt', 'completedAt'],
        ...['language', 'route', 'company', 'respondent', 'keyFigures', 'priorities', 'answers', 'modules'],
        ...['sheets', 'unclear', 'consent', 'agreements', 'appreciation', 'dossier', 'snapshots'],
      ]),
    )
  })
})
