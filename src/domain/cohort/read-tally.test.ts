import { describe, expect, it } from 'vitest'
import { inventMany, tallyOf } from '../../../tests/support/cohort-samples.ts'
import { testContent } from '../../../tests/support/content.ts'
import { textFile } from './read-lines.ts'
import { readTallyFile } from './read-tally.ts'
import type { Tally } from './tally-schema.ts'

const { structure } = testContent()
const good = await tallyOf(inventMany(400, 5, 0.01).filter(({ answers }) => answers.split('?').length < 3))

const read = (text: string) => readTallyFile(textFile('tally.json', text), structure)

function changed(change: (tally: Tally) => void): string {
  const copy = structuredClone(good)
  change(copy)
  return JSON.stringify(copy, null, 2)
}

describe('the file of a tally', () => {
  it('is read as it was written', async () => {
    expect(await read(JSON.stringify(good))).toEqual({ ok: true, tally: good })
  })

  it.each<[string, string, string, string]>([
    ['nothing', '', '', 'empty'],
    ['half a file', JSON.stringify(good).slice(0, 500), '', 'not-json'],
    ['6 MB', ' '.repeat(6_000_000), '', 'too-large'],
    ['another format', changed((tally) => Object.assign(tally, { format: 'x/y' })), 'format', 'other-format'],
    [
      'a newer version',
      changed((tally) => Object.assign(tally, { formatVersion: 2 })),
      'formatVersion',
      'newer-version',
    ],
    [
      'another questionnaire',
      changed((tally) => (tally.questionnaireVersion = '3.0.0')),
      'questionnaireVersion',
      'other-questionnaire',
    ],
    ['a negative count', changed((tally) => (tally.cells[0]!.n = -4)), 'cells.0.n', 'wrong-value'],
    ['half a company', changed((tally) => (tally.cells[0]!.n = 4.5)), 'cells.0.n', 'wrong-value'],
    ['far too many', changed((tally) => (tally.cells[0]!.n = 1e15)), 'cells.0.n', 'wrong-value'],
    [
      'a company too many',
      changed((tally) => (tally.cells[0]!.n += 1)),
      'cells.0.measures.0.histogram',
      'sums-do-not-fit',
    ],
    [
      'a sum too high',
      changed((tally) => (tally.cells[0]!.measures[0]!.sum += 200_000)),
      'cells.0.measures.0.sum',
      'sums-do-not-fit',
    ],
    [
      'a bin moved to another group',
      changed((tally) => (tally.cells[0]!.measures[1]!.histogram[3]! += 1)),
      'cells.0.measures.1.histogram',
      'sums-do-not-fit',
    ],
    [
      'more with all themes than there are',
      changed((tally) => (tally.cells[0]!.withAllThemes += 1)),
      'cells.0.withAllThemes',
      'sums-do-not-fit',
    ],
    [
      'an unknown theme',
      changed((tally) => (tally.cells[0]!.measures[2]!.scope = 'luck')),
      'cells.0.measures.2.scope',
      'unknown-id',
    ],
    [
      'a theme left out',
      changed((tally) => tally.cells[0]!.measures.pop()),
      'cells.0.measures.work-for-everyone',
      'missing',
    ],
    [
      'a cell twice',
      changed((tally) => tally.cells.push(tally.cells[0]!)),
      `cells.${good.cells.length}`,
      'repeated',
    ],
    [
      'a quarter with too many',
      changed((tally) => (tally.quarters['2026-Q1']! += 1)),
      'quarters',
      'sums-do-not-fit',
    ],
    ['a field of its own', changed((tally) => Object.assign(tally, { note: 'x' })), '', 'unknown-field'],
  ])('is refused with a reason: %s', async (_, text, field, code) => {
    const outcome = await read(text)
    const found = outcome.ok ? [] : outcome.problems
    expect(found).toEqual(
      expect.arrayContaining([expect.objectContaining({ file: 'tally.json', field, code })]),
    )
  })

  it('names the line', async () => {
    const outcome = await read(changed((tally) => (tally.campaign = 'No Id')))
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ line: 4, field: 'campaign', code: 'wrong-value' }],
    })
  })
})
