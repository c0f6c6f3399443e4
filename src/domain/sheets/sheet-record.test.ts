import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildScan, smallStructure } from '../../../tests/support/scan-builder.ts'
import { readScan } from '../scan/read-scan.ts'
import { writeScan } from '../scan/write-scan.ts'
import { readEmploymentTerms } from './employment-terms.ts'
import { filledSheets } from './filled-sheets.ts'
import { addTask, changeTask, mostTasks, readJobDivision, removeTask, restoreTask } from './job-division.ts'
import { changeSheet, setField, sheetRecord, type SheetRecord } from './sheet-record.ts'
import { readSideEntry, sideEntryProgress, sideEntrySteps } from './side-entry.ts'

const readers = { readSideEntry, readEmploymentTerms, readJobDivision }

describe('a record from a file', () => {
  it('is read field by field: what is wrong is named, the rest is used', () => {
    const record = {
      vacancy: 7,
      steps: { need: { partners: 'UWV', due: '2026-13-01', who: 'Jan' }, start: 'x' },
    }
    const { sheet, refused } = readSideEntry(record)
    expect(sheet.vacancy).toBeNull()
    expect(sheet.steps.need).toMatchObject({ partners: 'UWV', due: null, who: null })
    expect(refused).toEqual([
      ['vacancy'],
      ['steps', 'need', 'who'],
      ['steps', 'need', 'due'],
      ['steps', 'start'],
    ])
  })

  it('of the first format is still read, with the one field it holds wrong', () => {
    const file = JSON.parse(readFileSync('tests/fixtures/scan-format-1.scan.json', 'utf8'))
    const { sheet, refused } = readEmploymentTerms(file.sheets['employment-terms'])
    expect(sheet.newJob).toMatchObject({ title: 'planner', hours: 32, wage: null })
    expect(refused).toEqual([['oldJob']])
  })

  it.each(Object.entries(readers))('of any kind never stops %s', (_, read) => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()) as fc.Arbitrary<SheetRecord>, (record) => {
        expect(read(record).refused.every((path) => Array.isArray(path))).toBe(true)
      }),
    )
  })

  it.each([
    ['steps', readSideEntry],
    ['oldJob', readEmploymentTerms],
    ['tasks', readJobDivision],
  ] as const)('with anything in the place of %s is refused there, and nowhere else', (name, read) => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean()), (value) => {
        expect(read({ [name]: value }).refused).toEqual([[name]])
      }),
    )
  })

  it('cannot reach into the language', () => {
    const record = JSON.parse('{"__proto__":{"vacancy":"x"},"steps":{"__proto__":{"need":{"partners":"x"}}}}')
    expect(readSideEntry(record).sheet.vacancy).toBeNull()
    expect(readSideEntry(record).sheet.steps.need.partners).toBeNull()
  })
})

describe('a field that is filled in', () => {
  it('keeps every other field, unknown ones too', () => {
    const record = { colour: 'red', oldJob: { wage: 1, shoe: 44 } }
    expect(setField(record, ['oldJob', 'wage'], 2)).toEqual({ colour: 'red', oldJob: { wage: 2, shoe: 44 } })
    expect(setField(record, ['oldJob', 'wage'], null)).toEqual({ colour: 'red', oldJob: { shoe: 44 } })
    expect(record.oldJob.wage).toBe(1)
  })

  it('moves what stood in its way, and loses nothing', () => {
    const next = setField({ oldJob: 'baker' }, ['oldJob', 'wage'], 2)
    expect(next).toEqual({ oldJob: { wage: 2 }, unread: [{ path: ['oldJob'], value: 'baker' }] })
    expect(readEmploymentTerms(next).refused).toEqual([])
    expect(addTask({ tasks: 'many' }, 'a')).toEqual({
      tasks: [{ id: 'a' }],
      unread: [{ path: ['tasks'], value: 'many' }],
    })
  })

  it('is read back as it was written, whatever else the record holds', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()) as fc.Arbitrary<SheetRecord>,
        fc.constantFrom(...sideEntrySteps),
        fc.string({ minLength: 1, maxLength: 50 }),
        (record, step, text) => {
          const next = setField(record, ['steps', step, 'partners'], text)
          expect(readSideEntry(next).sheet.steps[step].partners).toBe(text)
          for (const name of Object.keys(record).filter((each) => each !== 'steps' && each !== 'unread')) {
            expect(next[name]).toEqual(record[name])
          }
        },
      ),
    )
  })
})

describe('the tasks of a job', () => {
  it('are added up to the most, changed, taken out and put back', () => {
    const two = addTask(addTask({}, 'a'), 'b')
    const named = changeTask(two, 1, 'what', 'Bakken')
    const { record, removed } = removeTask(named, 0)
    expect(readJobDivision(record).sheet.tasks).toMatchObject([{ id: 'b', what: 'Bakken', index: 0 }])
    expect(removed && restoreTask(record, removed)).toEqual(named)
    const full = Array.from({ length: 50 }).reduce<SheetRecord>((all, _, at) => addTask(all, `t${at}`), {})
    expect(readJobDivision(full).sheet.tasks).toHaveLength(mostTasks)
  })

  it('that are none are refused, and change nothing', () => {
    const record = { tasks: ['x', { what: 'Bakken', hours: 900 }] }
    const { sheet, refused } = readJobDivision(record)
    expect(sheet.tasks).toMatchObject([{ what: 'Bakken', hours: null, index: 1 }])
    expect(refused).toEqual([
      ['tasks', 0],
      ['tasks', 1, 'hours'],
    ])
    expect(changeTask(record, 0, 'what', 'y')).toBe(record)
    expect(removeTask(record, 9)).toEqual({ record, removed: null })
  })

  it('with the same id are two tasks', () => {
    const { sheet } = readJobDivision({ tasks: [{ id: 'a' }, { id: 'a' }] })
    expect(sheet.tasks.map(({ id }) => id)).toEqual(['a', null])
  })
})

describe('the seven steps', () => {
  it('count what is done, and name the first that is not', () => {
    const done = (steps: readonly string[]) =>
      sideEntryProgress(
        readSideEntry({ steps: Object.fromEntries(steps.map((step) => [step, { done: true }])) }).sheet,
      )
    expect(done([])).toEqual({ done: 0, of: 7, next: 'need' })
    expect(done(['need', 'matching'])).toEqual({ done: 2, of: 7, next: 'abilities' })
    expect(done(sideEntrySteps)).toEqual({ done: 7, of: 7, next: null })
  })
})

describe('the sheets of a scan', () => {
  it('are the same after the file is written and read, unknown ones too', () => {
    const scan = changeSheet(
      buildScan({ sheets: { 'of-another-program': { a: [1] }, 'side-entry': { later: true } } }),
      'side-entry',
      (record) => setField(record, ['vacancy'], 'Monteur'),
    )
    expect(readScan(writeScan(scan), smallStructure(), [])).toEqual({ ok: true, scan, notices: [] })
    expect(sheetRecord(scan, 'side-entry')).toEqual({ later: true, vacancy: 'Monteur' })
  })

  it('count as filled when something can be read', () => {
    const sheets = {
      'employment-terms': { oldJob: 'baker', compensation: ' ' },
      'job-division': { tasks: [{ id: 'a', hours: 0 }] },
      'future-talks': { note: 'x' },
      'side-entry': { steps: { need: { done: false } } },
    }
    expect(filledSheets(buildScan({ sheets }))).toEqual(['job-division'])
    expect(filledSheets(buildScan())).toEqual([])
  })
})
