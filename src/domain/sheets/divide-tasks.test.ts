import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divideTasks, type TaskPackage } from './divide-tasks.ts'
import { taskLevels, taskPlaces } from './job-division.ts'
import { tasksOf } from './sample-sheets.ts'

describe('a job in two packages', () => {
  it('adds up the hours and takes the highest level', () => {
    const { stays, moves, undecided } = divideTasks(
      tasksOf(
        { what: 'Bakken', hours: 20.5, level: 'mbo-3-4', place: 'stays' },
        { what: 'Kassa', hours: 12, level: 'mbo-1-2', place: 'moves' },
        { what: 'Schoonmaken', hours: 4, level: 'short-training', place: 'moves' },
        { what: 'Bellen' },
      ),
    )
    expect(stays).toMatchObject({ hours: 20.5, level: 'mbo-3-4', withoutHours: 0, withoutLevel: 0 })
    expect(moves).toMatchObject({ hours: 16, level: 'mbo-1-2' })
    expect(undecided).toMatchObject({ hours: null, level: null, withoutHours: 1, withoutLevel: 1 })
  })

  it('names what moves although it is worth more', () => {
    const tasks = tasksOf(
      { what: 'Bladen ophalen', value: 'Zicht op eten', place: 'moves' },
      { what: 'Koken', value: 'Rust', place: 'stays' },
    )
    expect(divideTasks(tasks).toTalkOver.map(({ what }) => what)).toEqual(['Bladen ophalen'])
  })

  it('leaves out tasks with nothing filled in', () => {
    expect(divideTasks(tasksOf({ id: 'a' }, { id: 'b', what: ' ' })).undecided.tasks).toEqual([])
  })
})

const task = fc.record(
  {
    what: fc.string({ minLength: 1, maxLength: 5 }),
    hours: fc.integer({ min: 0, max: 8000 }).map((hundredths) => hundredths / 100),
    level: fc.constantFrom(...taskLevels),
    place: fc.constantFrom(...taskPlaces),
    value: fc.string({ maxLength: 3 }),
  },
  { requiredKeys: [] },
)
const groupsOf = ({ stays, moves, undecided }: ReturnType<typeof divideTasks>): TaskPackage[] => [
  stays,
  moves,
  undecided,
]
const hundredths = (hours: number | null) => Math.round((hours ?? 0) * 100)

describe('for any tasks', () => {
  it('each stands in one package, in its order, and no hour is lost', () => {
    fc.assert(
      fc.property(fc.array(task, { maxLength: 40 }), (given) => {
        const tasks = tasksOf(...given)
        const groups = groupsOf(divideTasks(tasks))
        const placed = groups.flatMap((group) => group.tasks.map(({ index }) => index))
        expect(new Set(placed).size).toBe(placed.length)
        for (const group of groups) {
          expect(group.tasks).toEqual(group.tasks.toSorted((a, b) => a.index - b.index))
        }
        const sum = groups.reduce((all, { hours }) => all + hundredths(hours), 0)
        expect(sum).toBe(tasks.reduce((all, { hours }) => all + hundredths(hours), 0))
      }),
    )
  })

  it('a package needs what its hardest task needs, and nothing more', () => {
    fc.assert(
      fc.property(fc.array(task, { maxLength: 12 }), (given) => {
        for (const { tasks, level, withoutLevel } of groupsOf(divideTasks(tasksOf(...given)))) {
          const needed = tasks.flatMap((each) => (each.level ? [taskLevels.indexOf(each.level)] : []))
          expect(needed.length + withoutLevel).toBe(tasks.length)
          expect(level === null ? -1 : taskLevels.indexOf(level)).toBe(Math.max(-1, ...needed))
        }
      }),
    )
  })

  it('the order of the tasks changes no sum', () => {
    fc.assert(
      fc.property(fc.array(task, { maxLength: 12 }), (given) => {
        const sums = (tasks: object[]) =>
          groupsOf(divideTasks(tasksOf(...tasks))).map(({ hours, level }) => [hours, level])
        expect(sums(given.toReversed())).toEqual(sums(given))
      }),
    )
  })

  it('hours are null, never 0, where none were filled in', () => {
    fc.assert(
      fc.property(fc.array(task, { maxLength: 12 }), (given) => {
        const untimed = given.map(({ hours: _, ...others }) => others)
        for (const { hours } of groupsOf(divideTasks(tasksOf(...untimed)))) expect(hours).toBeNull()
      }),
    )
  })
})
