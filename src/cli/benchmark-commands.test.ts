import { readFileSync } from 'node:fs'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { inventIn, inventMany, ndjson } from '../../tests/support/cohort-samples.ts'
import { runCommand, temporaryFolder } from '../../tests/support/run-cli.ts'
import { exampleText } from '../../tests/support/scan-builder.ts'
import { contributionSchema } from '../domain/cohort/contribution-schema.ts'
import { tallySchema } from '../domain/cohort/tally-schema.ts'
import { benchmarkSchema } from '../domain/peers/benchmark-schema.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

const told: string[] = []
beforeEach(() => {
  told.length = 0
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0)
  return () => vi.restoreAllMocks()
})

const bakery = folder.write('bakery.scan.json', exampleText())
const some = inventIn('C', '25-49', 40, 1)
const others = inventMany(60, 2)
const done = { exit: 0, output: '' }

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

async function build(name: string, ...paths: string[]): Promise<string> {
  const out = folder.path(name)
  expect(await runCommand('benchmark', 'build', ...paths, '--out', out, '--lang', 'en')).toEqual(done)
  return out
}

describe('contribution', () => {
  it('prints one line, the same every time, and tells that the scan records no choice', async () => {
    const outcome = await runCommand('contribution', bakery, '--campaign', 'metal')
    expect(outcome.exit === 0 && contributionSchema.parse(JSON.parse(outcome.output))).toMatchObject({
      sector: 'C',
    })
    expect(outcome.exit === 0 && outcome.output.trim().split('\n')).toHaveLength(1)
    expect(told.join('')).toContain('metal')
    expect(await runCommand('contribution', bakery, '--campaign', 'metal')).toEqual(outcome)
  })

  it('has nothing to tell when the scan records the choice', async () => {
    const consent = '"consent": { "benchmark": { "campaign": "metal", "at": "2026-11-22T10:00:00Z" } },'
    const path = folder.write('yes.scan.json', exampleText().replace('{', `{ ${consent}`))
    expect((await runCommand('contribution', path, '--campaign', 'metal')).exit).toBe(0)
    expect(told).toEqual([])
  })

  it.each<[string, string, string]>([
    ['without a company key', exampleText().replace(/"key": "[^"]+",/, ''), 'company.key'],
    ['without answers', exampleText().replace(/"answers": \{[\s\S]*?\n {2}\}/, '"answers": {}'), 'answers'],
  ])('refuses a scan %s', async (name, text, field) => {
    const path = folder.write(`${name}.json`, text)
    const outcome = await runCommand('contribution', path, '--campaign', 'metal')
    expect(outcome).toMatchObject({ exit: 1, message: expect.stringContaining(`${path} → ${field} → `) })
  })
})

describe('benchmark build', () => {
  it('counts files, lists and folders with all below them, each company once', async () => {
    folder.write('in/a.ndjson', ndjson(some))
    folder.write('in/deep/b.json', JSON.stringify(others.slice(0, 30)))
    folder.write('in/deep/er/c.jsonl', ndjson(others))
    folder.write('in/readme.txt', 'not this')
    const tally = tallySchema.parse(json(await build('all.json', folder.path('in'))))
    expect(tally.cells.reduce((sum, { n }) => sum + n, 0)).toBe(100)
    expect(told.join('')).toBe(
      'Counted: 100 employers.\n30 contributions were from an employer that counts already.\n',
    )
  })

  it('tells file, line, field, problem and cure of what it skips, and goes on', async () => {
    const path = folder.write('bad.ndjson', `${ndjson(some)}{"format":1}\n`)
    await build('some.json', path, bakery)
    expect(told.slice(0, 2).map((line) => line.split(' → ').slice(0, 2))).toEqual([
      [`${path}:41`, 'format'],
      [`${bakery}:1`, 'the whole file'],
    ])
    expect(told.join('')).toContain('Counted: 40 employers.\n2 contributions were skipped.')
  })

  it('tells a hundred faults and counts the others', async () => {
    await build('few.json', folder.write('worse.ndjson', `${ndjson(some)}${'nothing\n'.repeat(140)}`))
    expect(told.filter((line) => line.includes(' → '))).toHaveLength(100)
    expect(told).toContain('And 40 more mistakes.\n')
  })

  it('exits with 1 when there is nothing to count, or no such file', async () => {
    const out = folder.path('never.json')
    for (const path of [bakery, folder.path('gone'), folder.write('empty.ndjson', '')]) {
      expect((await runCommand('benchmark', 'build', path, '--out', out)).exit).toBe(1)
    }
    expect(() => readFileSync(out)).toThrow()
  })
})

describe('benchmark merge', () => {
  it('gives the bytes of counting all at once, in either order', async () => {
    const [a, b] = [folder.write('a.ndjson', ndjson(some)), folder.write('b.ndjson', ndjson(others))]
    const [one, two, both] = [
      await build('1.json', a),
      await build('2.json', b),
      await build('12.json', a, b),
    ]
    for (const order of [
      [one, two],
      [two, one],
    ]) {
      const out = folder.path('merged.json')
      expect(await runCommand('benchmark', 'merge', ...order, '--out', out)).toEqual(done)
      expect(readFileSync(out, 'utf8')).toBe(readFileSync(both, 'utf8'))
    }
  })

  it('refuses what was tampered with, another campaign, and a file named twice', async () => {
    const one = await build('one.json', folder.write('one.ndjson', ndjson(some)))
    const text = readFileSync(one, 'utf8')
    const out = ['--out', folder.path('never.json')]
    const wrong = folder.write('wrong.json', text.replace('"n":40', '"n":41'))
    const other = folder.write('other.json', text.replace('"campaign":"test"', '"campaign":"care"'))
    expect(await runCommand('benchmark', 'merge', one, wrong, ...out)).toMatchObject({ exit: 1 })
    expect(await runCommand('benchmark', 'merge', one, other, ...out, '--lang', 'en')).toMatchObject({
      exit: 1,
      message: expect.stringContaining('campaign → This belongs to the comparison care.'),
    })
    expect(await runCommand('benchmark', 'merge', one, one, ...out)).toMatchObject({ exit: 2 })
  })
})

describe('benchmark publish', () => {
  it('writes the published file, and the same again beside it', async () => {
    const tally = await build('tally.json', folder.write('c.ndjson', ndjson(some)))
    const [first, next] = [folder.path('first.json'), folder.path('next.json')]
    expect(await runCommand('benchmark', 'publish', tally, '--out', first)).toEqual(done)
    expect(benchmarkSchema.parse(json(first)).groups[0]).toMatchObject({ n: 40 })
    expect(await runCommand('benchmark', 'publish', tally, '--previous', first, '--out', next)).toEqual(done)
    expect(readFileSync(next, 'utf8')).toBe(readFileSync(first, 'utf8'))
    expect(told.at(-1)).toContain('gelijk aan het vorige')
  })

  it('warns when a file is overwritten that was not named', async () => {
    const tally = await build('tally.json', folder.write('c.ndjson', ndjson(some)))
    const out = folder.write('there.json', '{}')
    await runCommand('benchmark', 'publish', tally, '--out', out)
    expect(told.at(-1)).toContain('--previous')
  })

  it('exits with 1 on too few companies, and on an earlier file that is none', async () => {
    const out = ['--out', folder.path('never.json')]
    const few = await build('few.json', folder.write('few.ndjson', ndjson(some.slice(0, 9))))
    expect(await runCommand('benchmark', 'publish', few, ...out)).toMatchObject({ exit: 1 })
    const tally = await build('tally.json', folder.write('c.ndjson', ndjson(some)))
    for (const earlier of [tally, bakery, folder.path('gone.json')]) {
      expect(await runCommand('benchmark', 'publish', tally, '--previous', earlier, ...out)).toMatchObject({
        exit: 1,
      })
    }
  })
})

describe('an earlier publication', () => {
  it('is held against the questionnaire and against itself, not only its shape', async () => {
    const tally = await build('tally.json', folder.write('c.ndjson', ndjson(some)))
    const [first, out] = [folder.path('first.json'), ['--out', folder.path('never.json'), '--lang', 'en']]
    await runCommand('benchmark', 'publish', tally, '--out', first)
    const text = readFileSync(first, 'utf8')
    const unknown = folder.write('unknown.json', text.replaceAll('"scope":"total"', '"scope":"totals"'))
    expect(unknown).not.toBe(first)
    expect(await runCommand('benchmark', 'publish', tally, '--previous', unknown, ...out)).toMatchObject({
      exit: 1,
      message: expect.stringContaining('totals'),
    })
  })
})

describe('called wrongly, exits with 2:', () => {
  it.each([
    [['contribution', bakery]],
    [['contribution', '--campaign', 'metal']],
    [['benchmark']],
    [['benchmark', 'count', bakery, '--out', 'never.json']],
    [['benchmark', 'build', '--out', 'never.json']],
    [['benchmark', 'build', bakery]],
    [['benchmark', 'publish', bakery, bakery, '--out', 'never.json']],
  ])('%j', async (args) => {
    expect((await runCommand(...args)).exit).toBe(2)
  })
})
