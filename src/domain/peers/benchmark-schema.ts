import * as z from 'zod/mini'

export const benchmarkFormat = 'toekomstscan/benchmark'
export const benchmarkFormatVersion = 1

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(100))
const text = z.string().check(z.minLength(1), z.maxLength(200))
const points = z.int().check(z.minimum(0), z.maximum(100), z.multipleOf(5))
const quarter = z.string().check(z.regex(/^\d{4}-Q[1-4]$/))
const period = z.strictObject({ from: quarter, to: quarter })
/** Companies, rounded down to 5; never below 10. */
const participants = z.int().check(z.minimum(10), z.multipleOf(5))

/**
 * One score of one group of participants, in points rounded to 5.
 * What it holds follows from its own n: a mean from 10, cuts of thirds from 30, of deciles from 100.
 */
const measureSchema = z.strictObject({
  /** `total`, or the id of a pillar or theme. */
  scope: id,
  /** How many companies have this score: of a theme only those that have all themes, so it can be under the group's n. */
  n: participants,
  /** Only where these values were carried over from an earlier publication; else the period of the file. */
  period: z.optional(period),
  mean: points,
  /** Scores that divide the group in three; null below 30. */
  thirds: z.nullable(z.array(points).check(z.length(2))),
  /** Scores that divide the group in ten; null below 100. */
  deciles: z.nullable(z.array(points).check(z.length(9))),
})

/** One step of the ladder; sector and size are null where the group is not divided by them. */
const groupSchema = z.strictObject({
  sector: z.nullable(z.string().check(z.regex(/^[A-S]$/))),
  sizeBand: z.nullable(z.enum(['1-9', '10-24', '25-49', '50-99', '100-149', '150-300', 'over-300'])),
  /** How many companies, rounded down to 5; never below 10. */
  n: participants,
  measures: z.array(measureSchema),
})

/** The only form in which counted scans leave an association: suppressed and rounded. Format version 1. */
export const benchmarkSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(benchmarkFormat),
  formatVersion: z.literal(benchmarkFormatVersion),
  /** The campaign whose participants were counted. */
  id,
  title: z.nullable(z.strictObject({ nl: text, en: text })),
  /** Who counted. */
  source: z.nullable(text),
  questionnaireVersion: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  period,
  /** True only for invented data: never shown beside a real scan. */
  isPractice: z.boolean(),
  groups: z.array(groupSchema),
})

export type Benchmark = z.infer<typeof benchmarkSchema>
export type BenchmarkGroup = Benchmark['groups'][number]
export type BenchmarkMeasure = BenchmarkGroup['measures'][number]
