import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testContent } from '../../../../tests/support/content.ts'
import { smallestFound } from '../../../../tests/support/linear-attacker.ts'
import { agreementOf, dossierWith, invitedDossier } from '../../../../tests/support/register-samples.ts'
import type { Dossier } from '../../dossier/dossier-schema.ts'
import { progressReport } from './progress-report.ts'
import { chooseClasses, type Partition } from './safe-classes.ts'

const { structure } = testContent()
const asOf = '2026-11-22'

type Person = { id: string; classes: readonly string[] }

const partitionsOf = (count: number): Partition<Person>[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    classOf: ({ classes }) => classes[index] ?? '',
  }))

/** People with a class in each of so many partitions, some combinations often, some never. */
const peopleIn = (sizes: readonly number[]) =>
  fc
    .array(fc.tuple(fc.tuple(...sizes.map((size) => fc.nat(size - 1))), fc.integer({ min: 0, max: 17 })), {
      minLength: 1,
      maxLength: 9,
    })
    .map((cells) =>
      cells.flatMap(([classes, count], cell) =>
        Array.from({ length: count }, (_, n): Person => ({
          id: `${cell}-${n}`,
          classes: classes.map(String),
        })),
      ),
    )

/**
 * The smallest set of people that an attacker can work out of all that is shown; `atoms` are the combinations of
 * classes that may occur as far as the attacker knows.
 */
function attack(
  people: readonly Person[],
  partitions: readonly Partition<Person>[],
  atoms: readonly string[],
) {
  const chosen = chooseClasses(people, partitions, ({ id }) => id)
  const counts = atoms.map((atom) => people.filter(({ classes }) => classes.join() === atom).length)
  const sums = partitions.flatMap(({ id, classOf }) =>
    [...(chosen.get(id) ?? [])].map((name) =>
      atoms.map((atom) => (classOf({ id: '', classes: atom.split(',') }) === name ? 1 : 0)),
    ),
  )
  return smallestFound([...sums, atoms.map(() => 1)], counts, { knowsEmpty: false })?.companies ?? 0
}

/** Every combination of classes, whether it occurs or not. */
function productOf([size = 0, ...more]: readonly number[]): string[] {
  const own = Array.from({ length: size }, (_, name) => String(name))
  return more.length === 0 ? own : own.flatMap((name) => productOf(more).map((rest) => `${name},${rest}`))
}

describe('the classes that are shown', () => {
  it.each([[[3]], [[19]], [[4, 3]], [[2, 7]], [[2, 2]]])(
    'never give away 1 to 9 employers in %j classes, also to who knows which combinations do not occur',
    (sizes) => {
      fc.assert(
        fc.property(peopleIn(sizes), (people) => {
          fc.pre(people.length >= 10)
          const smallest = attack(people, partitionsOf(sizes.length), [
            ...new Set(people.map(({ classes }) => classes.join())),
          ])
          expect(smallest === 0 || smallest >= 10).toBe(true)
        }),
      )
    },
  )

  it.each([[[3, 2, 2]], [[2, 3, 2]], [[2, 2, 2]]])(
    'never give them away in three partitions at once: %j',
    (sizes) => {
      fc.assert(
        fc.property(peopleIn(sizes), (people) => {
          fc.pre(people.length >= 10)
          const smallest = attack(people, partitionsOf(sizes.length), productOf(sizes))
          expect(smallest === 0 || smallest >= 10).toBe(true)
        }),
      )
    },
  )

  it('leave out the smallest class too when the others would be told by the sum', () => {
    const people = ['a', 'b', 'c'].flatMap((name, index) =>
      Array.from({ length: [20, 12, 3][index] ?? 0 }, (_, n) => ({ id: `${name}${n}`, classes: [name] })),
    )
    expect([...(chooseClasses(people, partitionsOf(1), ({ id }) => id).get('0') ?? [])]).toEqual(['a'])
  })

  it('count employers and not agreements: one with many stays hidden', () => {
    const many = Array.from({ length: 30 }, () => ({ id: 'one', classes: ['dropped'] }))
    const others = Array.from({ length: 12 }, (_, n) => ({ id: `e${n}`, classes: ['done'] }))
    const chosen = chooseClasses([...many, ...others], partitionsOf(1), ({ id }) => id)
    expect(chosen.get('0')?.size).toBe(0)
  })
})

const dossiersOf = (count: number, make: (n: number) => Dossier = dossierWith) =>
  Array.from({ length: count }, (_, n) => make(n))

describe('the progress report', () => {
  it('is not made for nine employers, however many were invited', () => {
    const invited = Array.from({ length: 30 }, (_, n) => invitedDossier(100 + n))
    expect(progressReport([...dossiersOf(9), ...invited], structure, asOf)).toEqual({
      ok: false,
      employers: 9,
    })
  })

  it('counts from ten on, rounded down to 5, and an employer without a total not at all', () => {
    const empty = dossierWith(90, [], { scan: { answers: {} } })
    const made = progressReport([...dossiersOf(14), empty], structure, asOf)
    if (!made.ok) throw new Error('not made')
    expect(made.report.employers).toBe(10)
    expect(made.report.sectors).toEqual([{ id: 'C', count: 10 }])
    expect(made.report.sizes).toEqual([{ id: '25-49', count: 10 }])
    expect(made.report.status).toEqual([{ id: 'filled-in', count: 10 }])
    expect(made.report.invited).toBeNull()
    expect(made.report.themes.length).toBeGreaterThan(0)
    expect(made.report.themes.length).toBeLessThanOrEqual(5)
  })

  it('tells agreements kept, going on, late and given up, by whom', () => {
    const made = progressReport(
      dossiersOf(12, (n) =>
        dossierWith(n, [
          agreementOf(n * 4, { status: 'done' }),
          agreementOf(n * 4 + 1, { status: 'doing', due: '2026-11-21' }),
          agreementOf(n * 4 + 2, { origin: 'adviser' }),
        ]),
      ),
      structure,
      asOf,
    )
    if (!made.ok) throw new Error('not made')
    expect(made.report.kept).toEqual([
      { id: 'done', count: 10 },
      { id: 'going-on', count: 10 },
      { id: 'late', count: 10 },
    ])
    expect(made.report.origins).toEqual([
      { id: 'employer', count: 20 },
      { id: 'adviser', count: 10 },
    ])
  })

  it('shows nothing about the three employers of another sector, and nothing from which they follow', () => {
    const other = { company: { sector: 'F', sizeBand: '10-24' } } as const
    const made = progressReport(
      dossiersOf(20, (n) => (n < 3 ? dossierWith(n, [], { scan: other }) : dossierWith(n))),
      structure,
      asOf,
    )
    if (!made.ok) throw new Error('not made')
    expect(made.report.sectors).toEqual([])
    expect(made.report.sizes).toEqual([])
    expect(JSON.stringify(made.report)).not.toContain('Bedrijf')
  })
})
