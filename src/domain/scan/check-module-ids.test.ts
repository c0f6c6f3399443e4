import { describe, expect, it } from 'vitest'
import { sampleModule } from '../../../tests/support/sample-modules.ts'
import { buildScan, smallStructure } from '../../../tests/support/scan-builder.ts'
import { at, notApplicable } from '../../../tests/support/structure-builder.ts'
import { checkIds } from './check-ids.ts'
import { withModuleAnswer } from './change-scan.ts'
import { readScan, readScanRecord } from './read-scan.ts'
import type { Scan } from './scan-schema.ts'
import { writeScan } from './write-scan.ts'

const structure = smallStructure()
const check = (modules: NonNullable<Scan['modules']>, retired: typeof structure.retired = []) =>
  checkIds(buildScan({ modules }), { ...structure, retired }, [], [sampleModule])

describe('an answer to a module that never existed is told by its name:', () => {
  it.each<[string, NonNullable<Scan['modules']>, string, string, string]>([
    ['the module', { invented: {} }, 'modules.invented', 'invented', 'module'],
    ['the question', { deeper: { sixth: at(0) } }, 'modules.deeper.sixth', 'sixth', 'question'],
    ['the option', { deeper: { first: at(7) } }, 'modules.deeper.first.option', 'at-7', 'option'],
  ])('%s', (_, modules, field, found, kind) => {
    expect(check(modules).problems).toEqual([{ field, code: 'unknown-id', found, kind }])
  })

  it('and so is an answer that the question does not offer', () => {
    expect(check({ deeper: { first: notApplicable } }).problems).toMatchObject([
      { field: 'modules.deeper.first', code: 'not-allowed', found: 'notApplicable' },
    ])
  })
})

describe('a retired id of a module is kept and told, not refused:', () => {
  it.each([
    ['module', 'gone', { gone: { x: at(0) } }],
    ['question', 'fifth', { deeper: { fifth: at(0) } }],
    ['option', 'first/at-7', { deeper: { first: at(7) } }],
  ] as const)('%s', (kind, old, modules) => {
    expect(check(modules, [{ kind, old, new: null, comparable: false }])).toEqual({
      problems: [],
      notices: [{ code: 'retired', kind, id: old, replacement: null }],
    })
  })
})

describe('the answers to a module', () => {
  const scan = withModuleAnswer(buildScan(), 'deeper', 'first', at(50))

  it('survive a round trip through a file', () => {
    expect(readScan(writeScan(scan), structure, [], [sampleModule])).toEqual({ ok: true, scan, notices: [] })
  })

  it('are refused where the modules are not known, but not in a stored record, read before they are loaded', () => {
    expect(readScan(writeScan(scan), structure, []).ok).toBe(false)
    expect(readScanRecord(scan, structure).ok).toBe(true)
  })

  it('are taken back one by one, beside those of other modules', () => {
    const both = withModuleAnswer(scan, 'other', 'x', at(0))
    expect(withModuleAnswer(both, 'deeper', 'first', null).modules).toEqual({
      deeper: {},
      other: { x: at(0) },
    })
  })
})
