import * as z from 'zod/mini'
import { bilingualOf, day, id, link, listOf, phone, sector, sizeBand, textOf, year } from './host-fields.ts'

export const offersFormat = 'toekomstscan/offers'
export const offersFormatVersion = 1

const offerSchema = z.strictObject({
  id,
  title: bilingualOf(120),
  /** The organisation an employer can call on; never a person. */
  by: textOf(200),
  what: bilingualOf(800),
  themes: listOf(id),
  practices: z.optional(listOf(id)),
  /** null: for every sector. */
  sectors: z.nullable(listOf(sector)),
  /** null: for every size. */
  sizes: z.nullable(listOf(sizeBand)),
  /** What it costs, and in which year that was so; null: not known. */
  cost: z.nullable(z.strictObject({ year, nl: textOf(300), en: textOf(300) })),
  status: z.enum(['open', 'stopped']),
  link: z.nullable(link),
  phone: z.nullable(phone),
  source: z.nullable(z.strictObject({ title: textOf(200), year, place: z.nullable(textOf(200)) })),
  /** After this day someone should look again. */
  reviewBy: day,
})

/** `public/host/offers/<region>.json`: what employers in one region can call on. Format version 1. */
export const offersSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(offersFormat),
  formatVersion: z.literal(offersFormatVersion),
  region: id,
  /** True once the host has confirmed every offer; until then only the examples show them. */
  checked: z.boolean(),
  offers: listOf(offerSchema),
})

/** The offers of one region. */
export type Offers = z.infer<typeof offersSchema>
export type Offer = Offers['offers'][number]
