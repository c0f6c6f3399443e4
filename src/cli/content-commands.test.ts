import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { formatProblem } from '../content/problem.ts'
import { manyFaults } from '../../tests/support/content-rule-faults.ts'
import { problemOf, shippedFiles } from '../../tests/support/content-samples.ts'
import { runCommand, temporaryFolder } from '../../tests/support/run-cli.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

async function outputOf(...args: string[]): Promise<string> {
  const outcome = await runCommand(...args)
  if (outcome.exit !== 0) throw new Error(outcome.message)
  return outcome.output
}

describe('check-content', () => {
  it('says that the shipped content is in order, and what it promises', async () => {
    const output = await outputOf('check-content')
    expect(output.split('\n')).toEqual([
      'Content is in order: version 1.0.0, 58 questions.',
      expect.stringMatching(
        /^Time promised: \d+ minutes \(58 questions\), quick route \d+ minutes \(\d+ questions\)\.$/,
      ),
      expect.stringMatching(/^Words in questions and answers: \d{4} \(nl\), \d{4} \(en\), at most 2600\.$/),
      ...['labour-force', 'participation', 'hours', 'productivity', 'sustainable-employability'].map(
        (lever) =>
          expect.stringMatching(new RegExp(`^Lever ${lever}: \\d+ questions, \\d+ in the quick route\\.$`)),
      ),
      '',
    ])
  })

  it('checks a folder that is named', async () => {
    const copy = folder.writeContent('copy', shippedFiles())
    expect(await outputOf('check-content', copy)).toContain('Content is in order')
  })

  it('reports every fault of a folder at once, each on a line with its file and line, and exits with 1', async () => {
    const files = manyFaults.reduce((damaged, { damage }) => damage(damaged), shippedFiles())
    const bad = folder.writeContent('bad', files)
    const outcome = await runCommand('check-content', bad)
    const told = outcome.exit === 0 ? [] : outcome.message.split('\n')
    expect(outcome.exit).toBe(1)
    expect(told).toEqual(
      expect.arrayContaining(manyFaults.map((sample) => `${bad}/${formatProblem(problemOf(sample, files))}`)),
    )
    expect(told.filter((line) => !/^.+\.yaml:\d+ → .+ → .+ → .+$/.test(line))).toEqual([])
  })

  it('exits with 1 on a folder that is not there', async () => {
    const nowhere = folder.path('nowhere')
    expect(await runCommand('check-content', nowhere)).toEqual({
      exit: 1,
      message: `${nowhere} → (folder) → is not there → name a folder`,
    })
  })

  it('exits with 1 on a file in the place of a folder', async () => {
    expect(await runCommand('check-content', folder.write('file.yaml', 'id: x\n'))).toMatchObject({ exit: 1 })
  })

  it('names every file that an empty folder lacks', async () => {
    const outcome = await runCommand(
      'check-content',
      folder.writeContent('empty', [{ path: 'note.txt', text: '' }]),
    )
    const told = outcome.exit === 0 ? '' : outcome.message
    for (const name of ['questionnaire', 'profile', 'levers', 'published-ids', 'wording']) {
      expect(told).toContain(`${name}.yaml:1 → (whole file) → is missing`)
    }
  })
})

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const bilingual = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) })
const share = z.number().gt(0).max(1)

/** The shape that other programs rely on: design.md §4.4. */
const contentSchema = z.strictObject({
  questionnaire: z.strictObject({
    id,
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    pillars: z.array(
      z.strictObject({
        id,
        title: bilingual,
        themes: z.array(
          z.strictObject({
            id,
            title: bilingual,
            weight: z.number().gt(0),
            questions: z.array(
              z.strictObject({
                id,
                weight: z.number().gt(0),
                text: bilingual,
                kind: z.enum(['single', 'tick-list']),
                fullAt: z.int().min(1).nullable(),
                notApplicable: z.boolean(),
                levers: z.record(id, share),
                options: z.array(
                  z.strictObject({ id, value: z.number().min(0).max(1).nullable(), text: bilingual }),
                ),
              }),
            ),
          }),
        ),
      }),
    ),
  }),
  levers: z.array(z.strictObject({ id, title: bilingual })),
  practices: z.array(z.unknown()),
  modules: z.array(z.unknown()),
  register: z.array(z.unknown()),
  references: z.array(z.unknown()),
})

describe('content', async () => {
  const content = contentSchema.parse(JSON.parse(await outputOf('content')))
  const questions = content.questionnaire.pillars.flatMap(({ themes }) =>
    themes.flatMap((theme) => theme.questions),
  )

  it('prints the whole questionnaire in the shape that other programs rely on', () => {
    expect(content.questionnaire.pillars.map(({ themes }) => themes.length)).toEqual([4, 4, 4, 5])
    expect(questions).toHaveLength(58)
    expect(content.levers).toHaveLength(5)
  })

  it('lists the options of a ladder from low to high, from 0 to 1', () => {
    for (const { kind, options } of questions.filter((question) => question.kind === 'single')) {
      const values = options.map(({ value }) => value ?? NaN)
      expect([kind, values]).toEqual(['single', values.toSorted((a, b) => a - b)])
      expect([values[0], values.at(-1)]).toEqual([0, 1])
    }
  })

  it('gives the options of a tick list no value, but says how many ticks are full', () => {
    const lists = questions.filter(({ kind }) => kind === 'tick-list')
    expect(lists.length).toBeGreaterThan(0)
    expect(
      lists.flatMap(({ options }) => options.map(({ value }) => value)).every((value) => value === null),
    ).toBe(true)
    expect(lists.every(({ fullAt }) => fullAt !== null)).toBe(true)
  })

  it('gives a ladder no number of ticks', () => {
    const ladders = questions.filter(({ kind }) => kind === 'single')
    expect(new Set(ladders.map(({ fullAt }) => fullAt))).toEqual(new Set([null]))
  })

  it('divides every question wholly over levers that are listed', () => {
    const known = content.levers.map((lever) => lever.id)
    for (const { levers } of questions) {
      expect(known).toEqual(expect.arrayContaining(Object.keys(levers)))
      expect(Object.values(levers).reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9)
    }
  })

  it('prints the same bytes every time', async () => {
    expect(await outputOf('content')).toBe(await outputOf('content'))
  })
})
