import type { ProfileTexts } from '../../content/texts.ts'
import { regions, sizeBands } from '../scan/scan-schema.ts'
import { foldName } from './register-rows.ts'
import { textOfCell, type ReadCell } from './table.ts'

type SizeBand = (typeof sizeBands)[number]
type Region = (typeof regions)[number]

/** First and last SBI 2008 division of each section. Source: CBS, SBI 2008, version 2019. */
const divisions: readonly (readonly [section: string, from: number, to: number])[] = [
  ['A', 1, 3],
  ['B', 5, 9],
  ['C', 10, 33],
  ['D', 35, 35],
  ['E', 36, 39],
  ['F', 41, 43],
  ['G', 45, 47],
  ['H', 49, 53],
  ['I', 55, 56],
  ['J', 58, 63],
  ['K', 64, 66],
  ['L', 68, 68],
  ['M', 69, 75],
  ['N', 77, 82],
  ['O', 84, 84],
  ['P', 85, 85],
  ['Q', 86, 88],
  ['R', 90, 93],
  ['S', 94, 96],
]

/**
 * The section letter of a sector in a list: a letter, an SBI code (its first two digits), or a name or example as the
 * profile has it in either language. Null when it is none of these.
 */
export function sectorOf(cell: ReadCell, profiles: readonly ProfileTexts[]): string | null {
  const text = textOfCell(cell)
  const letter = /^([A-S])(\s*$|\s*[-:–.]\s)/i.exec(text)?.[1]
  if (letter) return letter.toUpperCase()
  const code = /^(?:sbi\D{0,3})?(\d{2})[\d.]*(\s|$|-|:)/i.exec(text)?.[1]
  if (code) return divisions.find(([, from, to]) => Number(code) >= from && Number(code) <= to)?.[0] ?? null
  const wanted = foldName(text)
  for (const { sectors } of profiles) {
    for (const [id, { title, examples }] of Object.entries(sectors)) {
      if ([title, ...examples.split(',')].some((name) => foldName(name) === wanted)) return id
    }
  }
  return null
}

/**
 * The size band of a number of people or fte (rounded to whole people, one at least), of a range that lies in one band,
 * or of a band as the profile has it. Null when it is none of these.
 */
export function sizeBandOf(cell: ReadCell, profiles: readonly ProfileTexts[]): SizeBand | null {
  const text = foldName(textOfCell(cell))
  const named = profiles
    .flatMap((profile) => Object.entries(profile.sizeBands))
    .find(([id, title]) => id === text || foldName(title) === text)?.[0]
  if (named) return sizeBands.find((band) => band === named) ?? null
  if (/^(>|meer dan|over|boven|more than) ?300|^300 ?\+/.test(text)) return 'over-300'
  const range = /(\d+) ?(?:-|–|tot|t\/m|to) ?(?:en met )?(\d+)/.exec(text)
  if (range) {
    const [from, to] = [bandOf(Number(range[1])), bandOf(Number(range[2]) - 1)]
    return from === to ? from : null
  }
  const number = /^\D{0,6}(\d+(?:[.,]\d+)?)(\s*\D{0,20})$/.exec(text)?.[1]
  return number === undefined ? null : bandOf(Math.round(Number(number.replace(',', '.'))))
}

/** The province of a list, by its name in either language. Null when it is none. */
export function regionOf(cell: ReadCell, profiles: readonly ProfileTexts[]): Region | null {
  const wanted = foldName(textOfCell(cell)).replace(/[\s-]+/g, ' ')
  const bare = wanted.replace(/^provincie |^province of /, '')
  const names: [string, string][] = [
    ...regions.map((id): [string, string] => [id, id]),
    ...profiles.flatMap((profile) => Object.entries(profile.regions)),
    ['friesland', 'fryslân'],
    ['noord-brabant', 'brabant'],
  ]
  const found = names.find(([, name]) => foldName(name).replace(/[\s-]+/g, ' ') === bare)?.[0]
  return regions.find((region) => region === found) ?? null
}

function bandOf(people: number): SizeBand | null {
  if (people < 1) return null
  return (
    sizeBands.find((band) => {
      const [from = 0, to = 0] = band.split('-').map(Number)
      return people >= from && people <= to
    }) ?? 'over-300'
  )
}
