import * as z from 'zod/mini'
import {
  benchmarkFile,
  bilingualOf,
  colour,
  email,
  id,
  link,
  listOf,
  logoFile,
  offersFile,
  phone,
  province,
  textOf,
} from './host-fields.ts'

export const hostFormat = 'toekomstscan/host'
export const hostFormatVersion = 1

const regionSchema = z.strictObject({
  id,
  title: bilingualOf(100),
  /** Regions of the scan file whose employers see this offer. */
  provinces: listOf(province),
  offersFile: z.nullable(offersFile),
})

/** `public/host/host.json`: who offers the scan. Format version 1. */
export const hostSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(hostFormat),
  formatVersion: z.literal(hostFormatVersion),
  name: z.union([textOf(100), bilingualOf(100)]),
  logo: z.nullable(logoFile),
  contact: z.strictObject({
    organisation: z.nullable(textOf(100)),
    phone: z.nullable(phone),
    email: z.nullable(email),
    website: z.nullable(link),
  }),
  privacy: z.nullable(bilingualOf(4000)),
  defaultRegion: z.nullable(id),
  regions: listOf(regionSchema),
  /** Counted participants to compare with; the first that has figures for an employer is shown. */
  benchmarks: z.optional(listOf(benchmarkFile)),
  /** The campaign employers may join with their answers; null or left out: none, and nobody is asked. */
  campaign: z.optional(z.nullable(id)),
  colours: z.nullable(z.strictObject({ brand: colour, brandDark: colour })),
})

/** Who offers the scan, with which name, colours and regions. */
export type Host = z.infer<typeof hostSchema>
export type HostRegion = Host['regions'][number]
