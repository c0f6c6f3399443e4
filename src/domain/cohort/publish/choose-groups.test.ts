import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallestFound, type Found, type KnownSum } from '../../../../tests/support/linear-attacker.ts'
import { sectors, sizeBands } from '../contribution-schema.ts'
import { chooseGroups, chooseThemeGroups, type Chosen } from './choose-groups.ts'
import { countIn, type CountTable } from './count-table.ts'
import { cellGroups, everyone, fewest, keyOf, roundedDown, sectorGroups, sizeGroups } from './group.ts'
import type { Earlier } from './most-before.ts'

const exactly = { knowsEmpty: true }
const groups = [everyone, ...sectorGroups, ...sizeGroups, ...cellGroups]

/** A table in which only the first sectors and sizes have companies. */
function tableOf(rows: readonly (readonly number[])[]): CountTable {
  return sectors.map((_, s) => sizeBands.map((_, z) => rows[s]?.[z] ?? 0))
}

function add(a: CountTable, b: CountTable): CountTable {
  return a.map((row, s) => row.map((n, z) => n + (b[s]?.[z] ?? 0)))
}

/** Mostly numbers around the limit, where everything goes wrong. */
const few = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 5, arbitrary: fc.integer({ min: 10, max: 30 }) },
  { weight: 1, arbitrary: fc.integer({ min: 30, max: 120 }) },
)

function small(rows: number, columns: number) {
  const row = fc.array(few, { minLength: columns, maxLength: columns })
  return fc.array(row, { minLength: rows, maxLength: rows }).map(tableOf)
}

/** The cells of the first rows and columns. */
function corner(rows: number, columns: number) {
  return cellGroups.filter(
    ({ sector, sizeBand }) =>
      sectors.indexOf(sector ?? '') < rows && sizeBand !== null && sizeBands.indexOf(sizeBand) < columns,
  )
}

/** For each chosen group which of the cells it holds; `repeat` says which of the layers (old, new) it counts. */
function sumsOf(chosen: Chosen, cells: ReturnType<typeof corner>, layers: readonly number[]): KnownSum[] {
  return groups
    .filter((group) => chosen.has(keyOf(group)))
    .map(({ sector, sizeBand }) =>
      layers.flatMap((layer) =>
        cells.map((cell) =>
          (sector ?? cell.sector) === cell.sector && (sizeBand ?? cell.sizeBand) === cell.sizeBand
            ? layer
            : 0,
        ),
      ),
    )
}

function earlierOf(table: CountTable, chosen: Chosen): Earlier {
  const known = groups.filter((group) => chosen.has(keyOf(group)))
  return new Map(
    known.map((group) => {
      const low = roundedDown(countIn(table, group))
      return [keyOf(group), { low, high: low + 4 }]
    }),
  )
}

function expectNothingFound(found: Found | null) {
  expect(found === null || found.companies >= fewest, JSON.stringify(found)).toBe(true)
}

describe('an attacker who knows all published sums exactly', () => {
  it('finds no group or difference under ten in one file', () => {
    const cells = corner(3, 4)
    fc.assert(
      fc.property(small(3, 4), (table) => {
        const counts = cells.map((cell) => countIn(table, cell))
        expectNothingFound(smallestFound(sumsOf(chooseGroups(table, new Map()), cells, [1]), counts, exactly))
      }),
      { numRuns: 500 },
    )
  })

  it('finds none in a file and the one before, nor in three in a row', () => {
    const cells = corner(2, 2)
    fc.assert(
      fc.property(small(2, 2), small(2, 2), small(2, 2), (first, more, evenMore) => {
        const layers = [first, more, evenMore]
        const counts = layers.flatMap((table) => cells.map((cell) => countIn(table, cell)))
        const one = chooseGroups(first, new Map())
        const known = earlierOf(first, one)
        const two = chooseGroups(add(first, more), known)
        const sums = [...sumsOf(one, cells, [1, 0, 0]), ...sumsOf(two, cells, [1, 1, 0])]
        expectNothingFound(smallestFound(sums, counts, exactly))
        const later = two.size === 0 ? known : carryOver(known, earlierOf(add(first, more), two))
        const three = chooseGroups(add(add(first, more), evenMore), later)
        const all = [...sums, ...sumsOf(three, cells, [1, 1, 1])]
        expectNothingFound(smallestFound(all, counts, exactly))
      }),
      { numRuns: 500 },
    )
  })

  it('finds none in two files of a wider table', () => {
    const cells = corner(2, 3)
    fc.assert(
      fc.property(small(2, 3), small(2, 3), (old, newcomers) => {
        const now = add(old, newcomers)
        const before = chooseGroups(old, new Map())
        const after = chooseGroups(now, earlierOf(old, before))
        const counts = [old, newcomers].flatMap((table) => cells.map((cell) => countIn(table, cell)))
        const sums = [...sumsOf(before, cells, [1, 0]), ...sumsOf(after, cells, [1, 1])]
        expectNothingFound(smallestFound(sums, counts, exactly))
      }),
      { numRuns: 500 },
    )
  })

  it('finds none among those with all themes and those without', () => {
    const cells = corner(2, 2)
    fc.assert(
      fc.property(small(2, 2), small(2, 2), small(2, 2), small(2, 2), (c1, i1, c2, i2) => {
        const total = add(c1, i1)
        const one = chooseGroups(total, new Map())
        const none = { earlier: new Map(), earlierComplete: new Map(), earlierIncomplete: new Map() }
        const themes = chooseThemeGroups(one, { complete: c1, incomplete: i1, ...none })
        const [complete, incomplete] = [add(c1, c2), add(i1, i2)]
        const earlier = earlierOf(total, one)
        const earlierComplete = earlierOf(c1, themes)
        const two = chooseGroups(add(complete, incomplete), earlier)
        const later = chooseThemeGroups(two, {
          complete,
          incomplete,
          earlier,
          earlierComplete,
          earlierIncomplete: differenceOf(earlier, earlierComplete),
        })
        const sums = [
          ...sumsOf(one, cells, [1, 1, 0, 0]),
          ...sumsOf(themes, cells, [1, 0, 0, 0]),
          ...sumsOf(two, cells, [1, 1, 1, 1]),
          ...sumsOf(later, cells, [1, 0, 1, 0]),
        ]
        const counts = [c1, i1, c2, i2].flatMap((table) => cells.map((cell) => countIn(table, cell)))
        expectNothingFound(smallestFound(sums, counts, { knowsEmpty: false }))
      }),
      { numRuns: 80 },
    )
  })
})

/** What the second file tells: renewed groups afresh, the others without a highest number. */
function carryOver(known: Earlier, renewed: Earlier): Earlier {
  const kept = [...known].map(([key, { low }]) => [key, { low, high: Infinity }] as const)
  return new Map([...kept, ...renewed])
}

function differenceOf(all: Earlier, part: Earlier): Earlier {
  return new Map(
    [...part].map(([key, { low }]) => [key, { low: 0, high: (all.get(key)?.high ?? Infinity) - low }]),
  )
}

describe('what is chosen is not needlessly little', () => {
  it('gives every group of a large and even cohort, themes included', () => {
    const table = tableOf([
      [40, 40, 40],
      [40, 40, 40],
    ])
    const chosen = chooseGroups(table, new Map())
    expect(chosen.size).toBe(1 + 2 + 3 + 6)
  })

  it('leaves out a size when the rest of its sector would be few', () => {
    const chosen = chooseGroups(
      tableOf([
        [40, 4],
        [30, 30],
      ]),
      new Map(),
    )
    expect(chosen.has('A *')).toBe(true)
    expect(chosen.has('A 1-9')).toBe(false)
    expect(chosen.has('B 1-9') && chosen.has('B 10-24')).toBe(false)
  })

  it('renews every sector and size that has ten newcomers for certain', () => {
    const old = tableOf([
      [40, 40],
      [40, 40],
    ])
    const known = earlierOf(old, chooseGroups(old, new Map()))
    const after = chooseGroups(
      tableOf([
        [55, 55],
        [55, 55],
      ]),
      known,
    )
    expect([...after].sort()).toEqual(['* *', 'A *', 'A 1-9', 'A 10-24', 'B *', 'B 1-9', 'B 10-24'])
    expect(
      chooseGroups(
        tableOf([
          [43, 40],
          [42, 40],
        ]),
        known,
      ).size,
    ).toBe(0)
  })
})
