import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testContent } from '../../../../tests/support/content.ts'
import { smallestFound } from '../../../../tests/support/linear-attacker.ts'
import { agreementOf, dossierWith, invitedDossier } from '../../../../tests/support/register-samples.ts'
import type { Dossier } from '../../dossier/dossier-schema.ts'
import { progressReport } from './progress-report.ts'
import { classChooser, tableOf, type Partition } from './safe-classes.ts'

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

/** What is shown of each partition, chosen one after the other. */
function choose<Member>(
  members: readonly Member[],
  partitions: readonly Partition<Member>[],
  employerOf: (member: Member) => string,
) {
  const next = classChooser([...new Set(members.map(employerOf))])
  return new Map(
    partitions.map(({ id, classOf }) => [id, next(tableOf('people', members, classOf, employerOf))] as const),
  )
}

/** The smallest set of people that follows from all that is shown, for somebody who knows what does not occur. */
function attack(people: readonly Person[], partitions: readonly Partition<Person>[]) {
  const chosen = choose(people, partitions, ({ id }) => id)
  const atoms = [...new Set(people.map(({ classes }) => classes.join()))]
  const counts = atoms.map((atom) => people.filter(({ classes }) => classes.join() === atom).length)
  const sums = partitions.flatMap(({ id, classOf }) =>
    [...(chosen.get(id) ?? [])].map((name) =>
      atoms.map((atom) => (classOf({ id: '', classes: atom.split(',') }) === name ? 1 : 0)),
    ),
  )
  return smallestFound([...sums, atoms.map(() => 1)], counts, { knowsEmpty: true })?.companies ?? 0
}

describe('the classes that are shown', () => {
  it.each([
    [[3]],
    [[19]],
    [[4, 3]],
    [[2, 7]],
    [[2, 2]],
    [[3, 2, 2]],
    [[4, 3, 2]],
    [[2, 2, 2]],
    [[2, 2, 2, 2]],
    [[3, 2, 2, 2, 2]],
  ])(
    'never give away 1 to 9 employers in %j classes, also to who knows which combinations do not occur',
    (sizes) => {
      fc.assert(
        fc.property(peopleIn(sizes), (people) => {
          fc.pre(people.length >= 10)
          const smallest = attack(people, partitionsOf(sizes.length))
          expect(smallest === 0 || smallest >= 10).toBe(true)
        }),
      )
    },
  )

  it('never give them away beside a table of agreements, of which each employer may have exactly one', () => {
    fc.assert(
      fc.property(peopleIn([2, 3, 2]), (people) => {
        fc.pre(people.length >= 10)
        const agreementsOf = ({ id, classes: [, agreed = ''] }: Person) =>
          Array.from({ length: agreed === '2' ? 2 : 1 }, () => ({ employer: id, agreed }))
        const next = classChooser(people.map(({ id }) => id))
        const first = next(
          tableOf(
            'people',
            people,
            ({ classes }) => classes[0]!,
            ({ id }) => id,
          ),
        )
        const agreements = people.flatMap(agreementsOf)
        const second = next(
          tableOf(
            'agreements',
            agreements,
            ({ agreed }) => agreed,
            ({ employer }) => employer,
          ),
        )
        const third = next(
          tableOf(
            'people',
            people,
            ({ classes }) => classes[2]!,
            ({ id }) => id,
          ),
        )
        const atoms = [...new Set(people.map(({ classes }) => classes.join()))].map((key) => key.split(','))
        const counts = atoms.map(
          (atom) => people.filter(({ classes }) => classes.join() === atom.join()).length,
        )
        const sums = [
          atoms.map(() => 1),
          ...[...first].map((name) => atoms.map(([own]) => Number(own === name))),
          ...[...third].map((name) => atoms.map(([, , own]) => Number(own === name))),
          ...[...second].map((name) => atoms.map(([, own]) => Number(own === name) * (name === '2' ? 2 : 1))),
          ...(second.size > 0 ? [atoms.map(([, own]) => (own === '2' ? 2 : 1))] : []),
        ]
        const smallest = smallestFound(sums, counts, { knowsEmpty: true })?.companies ?? 0
        expect(smallest === 0 || smallest >= 10).toBe(true)
      }),
    )
  })

  it('leave out the smallest class too when the others would be told by the sum', () => {
    const people = ['a', 'b', 'c'].flatMap((name, index) =>
      Array.from({ length: [20, 12, 3][index] ?? 0 }, (_, n) => ({ id: `${name}${n}`, classes: [name] })),
    )
    expect([...(choose(people, partitionsOf(1), ({ id }) => id).get('0') ?? [])]).toEqual(['a'])
  })

  it('count employers and not agreements: one with many stays hidden', () => {
    const many = Array.from({ length: 30 }, () => ({ id: 'one', classes: ['dropped'] }))
    const others = Array.from({ length: 12 }, (_, n) => ({ id: `e${n}`, classes: ['done'] }))
    const chosen = choose([...many, ...others], partitionsOf(1), ({ id }) => id)
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
