import { z } from 'zod'
import { bilingualSchema, idSchema, yearSchema } from './fields.ts'

const day = z.iso.date('must be a day such as 2027-05-31')
const figure = z.number().min(0)
const confidence = z.enum(['A', 'B', 'C'])

/** An SBI section letter, a branch of profile.yaml, or A-U for the whole country. */
export const nationalKey = 'A-U'
const key = z.string().regex(/^([A-S]|A-U|[a-z][a-z0-9-]*)$/, 'must be a letter from A to S, a branch or A-U')

const valueSchema = z.strictObject({
  /** One sector, or the sectors that the source counts together; `group` then names them. */
  sector: z.union([key, z.array(key).min(2)]),
  group: idSchema.optional(),
  value: figure,
  /** The margin of the source itself. */
  low: figure.optional(),
  high: figure.optional(),
  /** True where the source says "almost" or "about". */
  isAbout: z.literal(true).optional(),
})

const sizeSchema = z.strictObject({
  /** A size class of the source, such as 10-99 or 100-plus. */
  people: z.string().regex(/^\d+-(\d+|plus)$/, 'must look like 10-99 or 100-plus'),
  value: figure,
})

/** What was asked or counted. Words of the source stand as they are; `en` is then our translation. */
const wordingSchema = z.strictObject({
  kind: z.enum(['question', 'definition', 'summary']),
  nl: z.string().min(1),
  en: z.string().min(1),
  /** The answers that were counted. */
  counted: bilingualSchema.optional(),
})

const referenceSchema = z.strictObject({
  id: idSchema,
  pillar: idSchema,
  indicator: bilingualSchema,
  wording: wordingSchema,
  asked: z.enum(['employees', 'employers', 'workers']),
  year: yearSchema,
  unit: z.enum(['percent', 'years']),
  compare: z.enum(['level', 'share-of-employers']),
  /** What of the employer it can be held against; null: the scan does not ask this. */
  match: z
    .union([z.strictObject({ keyFigure: idSchema }), z.strictObject({ question: idSchema })])
    .nullable(),
  /** How far an own answer may lie off and still be "around": the source's own margin, or points that we chose. */
  deadBand: z.union([z.literal('margin'), z.strictObject({ ours: z.number().gt(0) })]).optional(),
  /** Why below or above would not be fair, where a matched level has no dead band. */
  noVerdict: bilingualSchema.optional(),
  remark: bilingualSchema.optional(),
  /** Sectors that the source leaves out: they get no national figure either. */
  notFor: z.array(key).optional(),
  population: bilingualSchema.optional(),
  url: z.url().optional(),
  version: z.string().min(1).optional(),
  confidence: confidence.optional(),
  values: z.array(valueSchema).min(1),
  sizes: z.array(sizeSchema).optional(),
})

/** `questions/references/<source-id>.yaml`: the public figures of one source. A reference may differ in url, version, confidence or population. */
export const referenceSourceSchema = z.strictObject({
  id: idSchema,
  publisher: z.string().min(1),
  /** The name of the table; null where the figures stand on a page. */
  table: z.string().min(1).nullable(),
  url: z.url(),
  version: z.string().min(1),
  licence: z.strictObject({ nl: z.string().min(1), en: z.string().min(1) }),
  /** A: the table itself was read; B: the official page; C: a report of others. */
  confidence,
  population: bilingualSchema,
  reviewBy: day,
  /** Names of sectors that the source counts together. */
  groups: z.record(idSchema, bilingualSchema).optional(),
  references: z.array(referenceSchema).min(1),
})

export type ReferencesSource = z.infer<typeof referenceSourceSchema>
export type ReferenceSource = ReferencesSource['references'][number]
