import * as z from 'zod/mini'
import { campaignSchema, quarterSchema, sizeBands, versionSchema } from './contribution-schema.ts'

export const tallyFormat = 'toekomstscan/tally'
export const tallyFormatVersion = 1

/** More companies than the country has; a number above it is a mistake or made up. */
const mostCompanies = 10_000_000
/** Scores are added in thousandths of a point, as whole numbers, so that the order of adding makes no difference. */
export const thousandths = 1000
/** One bin per 5 points: scores rounded to 0, 5, 10, to 100. */
export const binWidth = 5
export const binCount = 21

const count = z.int().check(z.minimum(0), z.maximum(mostCompanies))
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(100))

const tallyMeasureSchema = z.strictObject({
  /** `total`, or the id of a pillar or theme. */
  scope: id,
  /** Sum of the scores in thousandths of a point. */
  sum: z.int().check(z.minimum(0), z.maximum(mostCompanies * 100 * thousandths)),
  /** How many scores round to 0, 5, 10, to 100 points. */
  histogram: z.array(count).check(z.length(binCount)),
})

const tallyCellSchema = z.strictObject({
  sector: z.string().check(z.regex(/^[A-S]$/)),
  sizeBand: z.enum(sizeBands),
  /** Companies counted; each has a total and all pillars. */
  n: count.check(z.minimum(1)),
  /** Of these, the companies that have every theme too; themes are counted over them alone. */
  withAllThemes: count,
  measures: z.array(tallyMeasureSchema).check(z.maxLength(200)),
})

/** The private, exact count of a campaign, per sector and size band; never leaves the host. Format version 1. */
export const tallySchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(tallyFormat),
  formatVersion: z.literal(tallyFormatVersion),
  campaign: campaignSchema,
  questionnaireVersion: versionSchema,
  /** How many companies took part in each quarter. */
  quarters: z.record(quarterSchema, count.check(z.minimum(1))),
  cells: z.array(tallyCellSchema).check(z.maxLength(133)),
})

export type Tally = z.infer<typeof tallySchema>
export type TallyCell = Tally['cells'][number]
export type TallyMeasure = TallyCell['measures'][number]

/** A score of 0 to 100 in thousandths of a point, rounded half up. */
export function toThousandths(score: number): number {
  return Math.floor(score * thousandths + 0.5)
}

/** The bin of a score in thousandths: that of its rounding to 5 points, half up. */
export function binOf(inThousandths: number): number {
  const width = binWidth * thousandths
  return Math.floor((inThousandths + width / 2) / width)
}
