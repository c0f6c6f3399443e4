import * as z from 'zod/mini'

const id = z.string()
const points = z.number().check(z.minimum(0), z.maximum(100))
const share = z.number().check(z.minimum(0), z.maximum(1))

const steps = ['sector-size', 'sector', 'size', 'all'] as const

/** Where one score of the employer stands among the participants of a cohort. */
export const peerSchema = z.object({
  /** `total`, or the id of a pillar or theme. */
  scope: id,
  /** The group of the ladder that was large enough. */
  step: z.enum(steps),
  /** How many companies at least: rounded down to 5. */
  n: z.number(),
  period: z.object({ from: z.string(), to: z.string() }),
  /** Which cohort, and who counted it. */
  benchmark: z.object({
    id,
    title: z.nullable(z.object({ nl: z.string(), en: z.string() })),
    source: z.nullable(z.string()),
    isPractice: z.boolean(),
  }),
  /** What n allows: the mean from 10 companies, thirds from 30, tenths from 100. */
  display: z.enum(['mean', 'thirds', 'deciles']),
  own: points,
  /** Mean of the group, rounded to 5. */
  mean: points,
  /** The scores that divide the group in three or in ten, rounded to 5; empty for a mean. */
  cuts: z.array(points),
  /** The shares of the group that may score lower than the employer; null for a mean. */
  below: z.nullable(z.object({ low: share, high: share })),
  verdict: z.enum([
    'below',
    'around',
    'above',
    'lowest-third',
    'lowest-or-middle-third',
    'middle-third',
    'middle-or-highest-third',
    'highest-third',
  ]),
})

export type PeerComparison = z.infer<typeof peerSchema>
export type PeerStep = PeerComparison['step']
export type PeerVerdict = PeerComparison['verdict']
