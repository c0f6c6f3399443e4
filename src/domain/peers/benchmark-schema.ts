import * as z from 'zod/mini'
import { bilingualOf, id, listOf, sector, sizeBand, textOf } from '../host/host-fields.ts'
import type { Expected } from '../host/host-problem.ts'

export const benchmarkFormat = 'toekomstscan/benchmark'
export const benchmarkFormatVersion = 1

/** What a schema says of a wrong value: the word for what belongs there. */
const say = (error: Expected) => ({ error })

/** A value with two faults is told once: the first stops. */
const sayOnce = (error: Expected) => ({ error, abort: true })

const points = z
  .int(sayOnce('points'))
  .check(z.minimum(0, sayOnce('points')), z.maximum(100, sayOnce('points')), z.multipleOf(5, say('points')))
/** Companies, rounded down to 5; never below 10. */
const participants = z
  .int(sayOnce('companies'))
  .check(
    z.minimum(10, sayOnce('companies')),
    z.maximum(10_000_000, sayOnce('companies')),
    z.multipleOf(5, say('companies')),
  )
const quarter = z.string().check(z.maxLength(20), z.regex(/^\d{4}-Q[1-4]$/, say('quarter')))
const version = z.string().check(z.maxLength(50), z.regex(/^\d+\.\d+\.\d+$/, say('version')))
const period = z.strictObject({ from: quarter, to: quarter })

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
  thirds: z.nullable(z.array(points).check(z.length(2, say('two-cuts')))),
  /** Scores that divide the group in ten; null below 100. */
  deciles: z.nullable(z.array(points).check(z.length(9, say('nine-cuts')))),
})

/** One step of the ladder; sector and size are null where the group is not divided by them. */
const groupSchema = z.strictObject({
  sector: z.nullable(sector),
  sizeBand: z.nullable(sizeBand),
  /** How many companies, rounded down to 5; never below 10. */
  n: participants,
  measures: listOf(measureSchema),
})

/** The only form in which counted scans leave an association: suppressed and rounded. Format version 1. */
export const benchmarkSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(benchmarkFormat),
  formatVersion: z.literal(benchmarkFormatVersion),
  /** The campaign whose participants were counted. */
  id,
  title: z.nullable(bilingualOf(200)),
  /** Who counted. */
  source: z.nullable(textOf(200)),
  questionnaireVersion: version,
  period,
  /** True only for invented data: never shown beside a real scan. */
  isPractice: z.boolean(),
  groups: listOf(groupSchema),
})

export type Benchmark = z.infer<typeof benchmarkSchema>
export type BenchmarkGroup = Benchmark['groups'][number]
export type BenchmarkMeasure = BenchmarkGroup['measures'][number]
