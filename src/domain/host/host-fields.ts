import * as z from 'zod/mini'
import { colourPattern, logoPattern } from './host-brand.ts'
import { scanSchema } from '../scan/scan-schema.ts'
import type { Expected } from './host-problem.ts'

/** What a schema says of a wrong value: the word for what belongs there. */
const say = (expected: Expected) => expected

/** A text for people, of at most so many characters. */
export const textOf = (longest: number) =>
  z.string().check(
    z.maxLength(longest),
    z.refine((text) => text.trim() !== '', say('text')),
  )

/** A text for people in both languages. */
export const bilingualOf = (longest: number) => z.strictObject({ nl: textOf(longest), en: textOf(longest) })

// A pattern is never tried on a text without end: some take a time that grows with its square.
const matching = (pattern: RegExp, expected: Expected) =>
  z.string().check(z.maxLength(500, { abort: true }), z.regex(pattern, say(expected)))

export const id = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id')
export const phone = matching(/^\+?[0-9][0-9 ()-]{2,24}$/, 'phone')
export const email = matching(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, 'email')
// Only addresses of the web: no other scheme, and no name before an @ that hides where the link goes.
export const link = matching(/^https?:\/\/[^\s/?#@<>"\\]+\.[^\s/?#@<>"\\]+([/?#][^\s<>"]*)?$/, 'link')
// A file beside host.json, never a way out of the folder.
export const logoFile = matching(logoPattern, 'logo')
export const offersFile = matching(/^offers\/[a-z0-9]+(-[a-z0-9]+)*\.json$/, 'offers-file')
export const benchmarkFile = matching(/^benchmarks\/[a-z0-9]+(-[a-z0-9]+)*\.json$/, 'benchmark-file')
export const colour = matching(colourPattern, 'colour')
export const year = z
  .int(say('year'))
  .check(z.gte(1990, { error: say('year') }), z.lte(2100, { error: say('year') }))
export const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: say('day'), abort: true }),
  z.refine((text) => isOnCalendar(text), say('day')),
)

// A parser may read 30 February as 2 March: only a day that comes back unchanged is one.
function isOnCalendar(text: string): boolean {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** A list that stays within what a page can show. */
export const listOf = <T extends z.ZodMiniType>(part: T) =>
  z.array(part).check(z.maxLength(500, { error: say('short-list') }))

const { sector: sectorOfScan, sizeBand: sizeBandOfScan, region } = scanSchema.shape.company.shape

/** The closed lists of the scan file. */
export const sector = sectorOfScan
export const sizeBand = sizeBandOfScan
export const province = region.def.innerType.def.innerType
