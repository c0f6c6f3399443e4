import * as z from 'zod/mini'
import { scanFormat, scanFormatVersion } from './scan-format.ts'

export const text = z.string().check(z.maxLength(4000))
export const id = z.string().check(z.minLength(1), z.maxLength(100))
// Month 13 has the right letters; a screen that writes it out in words would stop.
const isOnCalendar = z.refine<string>((day) => !Number.isNaN(Date.parse(day)))
export const isoMoment = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/, { abort: true }), isOnCalendar)
export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true }), isOnCalendar)

/** One answer: an option, ticked options, "weet ik niet" or "niet van toepassing". */
export const answerSchema = z.union([
  z.looseObject({ option: id }),
  z.looseObject({ options: z.array(id) }),
  z.looseObject({ unknown: z.literal(true) }),
  z.looseObject({ notApplicable: z.literal(true) }),
])

const roles = ['owner', 'director', 'hr', 'manager', 'works-council', 'employee', 'adviser', 'other'] as const
export const regions = [
  'groningen',
  'friesland',
  'drenthe',
  'overijssel',
  'flevoland',
  'gelderland',
  'utrecht',
  'noord-holland',
  'zuid-holland',
  'zeeland',
  'noord-brabant',
  'limburg',
  'abroad',
] as const

export const sizeBands = ['1-9', '10-24', '25-49', '50-99', '100-149', '150-300', 'over-300'] as const

const companySchema = z.looseObject({
  key: z.optional(z.uuid()),
  name: z.optional(z.string().check(z.maxLength(200))),
  sector: z.string().check(z.regex(/^[A-S]$/)),
  branch: z.optional(z.nullable(id)),
  sizeBand: z.enum(sizeBands),
  region: z.optional(z.nullable(z.enum(regions))),
})

const agreementSchema = z.looseObject({
  id,
  origin: z.enum(['employer', 'adviser', 'partner']),
  offer: z.optional(z.nullable(id)),
  practice: z.optional(z.nullable(id)),
  what: z.optional(text),
  who: z.optional(text),
  firstStep: z.optional(text),
  due: z.optional(z.nullable(isoDate)),
  obstacle: z.optional(text),
  measure: z.optional(text),
  startedOn: z.optional(isoDate),
  status: z.enum(['open', 'doing', 'done', 'dropped']),
  note: z.optional(text),
  updatedAt: z.optional(isoMoment),
})

const appreciationSchema = z.looseObject({
  by: z.optional(text),
  at: z.optional(isoDate),
  pillars: z.record(
    id,
    z.looseObject({ view: z.enum(['agree', 'partly', 'differ']), text: z.optional(text) }),
  ),
  themes: z.optional(z.record(id, z.looseObject({ text: z.optional(text) }))),
})

const snapshotSchema = z.looseObject({
  version: z.string(),
  at: isoMoment,
  themes: z.record(id, z.number()),
  pillars: z.record(id, z.number()),
})

/** The scan file (`*.scan.json`), format version 1. Unknown fields are kept on a round trip. */
export const scanSchema = z.looseObject({
  format: z.literal(scanFormat),
  formatVersion: z.literal(scanFormatVersion),
  questionnaire: z.looseObject({ id, version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)) }),
  id: z.uuid(),
  createdAt: z.optional(isoMoment),
  updatedAt: z.optional(isoMoment),
  completedAt: z.optional(z.nullable(isoMoment)),
  language: z.optional(z.enum(['nl', 'en'])),
  route: z.optional(z.enum(['full', 'quick'])),
  company: companySchema,
  respondent: z.optional(z.looseObject({ role: z.optional(z.nullable(z.enum(roles))) })),
  keyFigures: z.optional(z.record(id, id)),
  priorities: z.optional(z.array(id)),
  answers: z.record(id, answerSchema),
  modules: z.optional(z.record(id, z.record(id, answerSchema))),
  sheets: z.optional(z.record(id, z.looseObject({}))),
  unclear: z.optional(z.array(id)),
  consent: z.optional(
    z.looseObject({ benchmark: z.optional(z.looseObject({ campaign: id, at: isoMoment })) }),
  ),
  agreements: z.optional(z.array(agreementSchema)),
  removedAgreements: z.optional(z.array(z.looseObject({ id, at: isoMoment }))),
  appreciation: z.optional(appreciationSchema),
  dossier: z.optional(
    z.looseObject({
      talkAt: z.optional(z.nullable(isoDate)),
      nextContact: z.optional(z.nullable(isoDate)),
      eraseAfter: z.optional(z.nullable(isoDate)),
    }),
  ),
  snapshots: z.optional(z.array(snapshotSchema)),
})

/** The fields of format version 1; any other is of a later version or of another program. */
export const knownFields = {
  scan: Object.keys(scanSchema.shape),
  company: Object.keys(companySchema.shape),
  agreement: Object.keys(agreementSchema.shape),
  appreciation: Object.keys(appreciationSchema.shape),
} as const

/** One employer's answers at one moment, with its profile. */
export type Scan = z.infer<typeof scanSchema>
export type Answer = z.infer<typeof answerSchema>
export type Appreciation = NonNullable<Scan['appreciation']>
export type Answers = Scan['answers']
export type Route = NonNullable<Scan['route']>
