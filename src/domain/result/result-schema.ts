import * as z from 'zod/mini'
import { peerSchema } from '../peers/peers-schema.ts'

export const resultFormat = 'toekomstscan/result'
export const resultFormatVersion = 1

const id = z.string()
const points = z.nullable(z.number().check(z.minimum(0), z.maximum(100)))
const share = z.nullable(z.number().check(z.minimum(0), z.maximum(1)))

const scoreFields = {
  score: points,
  reason: z.nullable(z.enum(['too-few-answers', 'not-applicable', 'pillar-not-scored'])),
  completeness: share,
  low: points,
  high: points,
}
const themeSchema = z.object({ id, ...scoreFields, level: z.nullable(id) })
const pillarSchema = z.object({ id, ...scoreFields, level: z.nullable(id), themes: z.array(themeSchema) })

const factor = z.number().check(z.minimum(0), z.maximum(1))
const adviceSchema = z.object({
  practice: id,
  utility: factor,
  factors: z.object({ need: factor, triggers: factor, fit: factor, evidence: factor, effort: factor }),
  because: z.array(
    z.union([z.object({ question: id, option: id }), z.object({ question: id, options: z.array(id) })]),
  ),
  offers: z.array(id),
})

const figure = z.nullable(z.number())
const referenceLevel = z.enum(['branch', 'sector', 'national'])

/** One public figure beside the own answer, in the unit of the reference; every number null where there is none. */
const referenceSchema = z.object({
  reference: id,
  /** The answer and its edges; a yes or no has no edges. */
  own: z.nullable(z.object({ answer: id, low: figure, high: figure })),
  level: z.nullable(referenceLevel),
  /** Section letter, branch or A-U of the figure. */
  key: z.nullable(id),
  sector: figure,
  /** What counts as around: the margin of the source, or our own points on either side. */
  low: figure,
  high: figure,
  /** The figure of the size class; a line of its own, never crossed with the sector. */
  size: figure,
  verdict: z.nullable(z.enum(['below', 'around', 'above'])),
})

const matchedMeanSchema = z.object({
  questions: z.array(id),
  level: referenceLevel,
  own: z.number().check(z.minimum(0), z.maximum(100)),
  sector: z.number().check(z.minimum(0), z.maximum(100)),
})

/** One module that was begun; a part with one question has no number, its answer stands for it. */
const moduleSchema = z.object({
  id,
  score: points,
  reason: z.nullable(z.enum(['too-few-answers', 'not-applicable'])),
  parts: z.array(z.object({ id, score: points })),
  /** Practices of the catalogue and steps of the module, most needed first. */
  steps: z.array(id),
})

/** What `score` prints and every face reads. Full precision; only faces round. */
export const resultSchema = z.object({
  format: z.literal(resultFormat),
  formatVersion: z.literal(resultFormatVersion),
  asOf: z.string(),
  questionnaireVersion: z.string(),
  contentChecksum: z.string(),
  scanId: z.string(),
  total: z.object({ ...scoreFields, geometricMean: points, unbalanced: z.boolean() }),
  pillars: z.array(pillarSchema),
  unknown: z.array(id),
  unanswered: z.array(id),
  priorities: z.array(id),
  strengths: z.array(id),
  keep: z.array(id),
  levers: z.array(
    z.object({
      id,
      score: points,
      reason: z.nullable(z.enum(['too-few-answers', 'not-applicable'])),
      mix: share,
    }),
  ),
  advice: z.array(adviceSchema),
  modules: z.array(moduleSchema),
  references: z.array(referenceSchema),
  matchedMean: z.nullable(matchedMeanSchema),
  peers: z.array(peerSchema),
  sensitivity: z.object({
    seed: z.number(),
    draws: z.number(),
    total: z.nullable(z.tuple([z.number(), z.number()])),
    lowestPillarStable: share,
  }),
})

export type Result = z.infer<typeof resultSchema>
export type ReferenceComparison = z.infer<typeof referenceSchema>
export type ModuleResult = z.infer<typeof moduleSchema>
export type MatchedMean = z.infer<typeof matchedMeanSchema>
