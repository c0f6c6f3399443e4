import { z } from 'zod'
import { bandIdSchema, bilingualSchema, idSchema } from './fields.ts'

const percent = z.number().min(0).max(100)

const scaleSchema = z.strictObject({
  id: idSchema,
  options: z
    .array(
      z.strictObject({
        id: bandIdSchema,
        value: z.number().min(0).max(1),
        /** The edges of an answer that is a share, in percent: it can then stand beside a public figure. */
        band: z.strictObject({ low: percent, high: percent }).optional(),
        text: bilingualSchema,
      }),
    )
    .min(3),
})

/** The one table of thresholds; every number of the method that is ours to choose stands here. */
export const thresholdsSchema = z.strictObject({
  completenessFrom: z.number().min(0).max(1),
  answersFrom: z.int().min(1),
  notApplicableAbove: z.number().min(0).max(1),
  attentionBelow: z.number().min(0).max(100),
  keepFrom: z.number().min(0).max(100),
  strengthFrom: z.number().min(0).max(100),
  tieBelow: z.number().min(0).max(100),
  realChangeAbove: z.number().min(0).max(100),
  imbalanceFrom: z.number().min(0).max(100),
  neediestThemes: z.int().min(1),
  prioritiesAtMost: z.int().min(1),
  strengthsAtMost: z.int().min(1),
})

/** How the robustness of the scores against other weights is drawn (method §2.5). */
export const sensitivitySettingsSchema = z.strictObject({
  draws: z.int().min(1),
  seed: z.int(),
  spread: z.number().gt(0).lt(1),
})

/** `questions/questionnaire.yaml`: version, order, weights, levels, thresholds, limits. */
export const questionnaireSchema = z.strictObject({
  id: idSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must look like 1.0.0'),
  pillars: z
    .array(
      z.strictObject({
        id: idSchema,
        title: bilingualSchema,
        subtitle: bilingualSchema,
        weight: z.number().gt(0),
        themes: z.array(idSchema).min(1),
      }),
    )
    .min(1),
  levels: z
    .array(z.strictObject({ id: idSchema, from: z.int().min(0).max(100), title: bilingualSchema }))
    .min(2),
  thresholds: thresholdsSchema,
  sensitivity: sensitivitySettingsSchema,
  limits: z.strictObject({
    questions: z.int(),
    words: z.int(),
    questionsPerLever: z.int(),
    quickQuestionsPerLever: z.int(),
  }),
  quickRouteWeightFrom: z.int().min(1).max(3),
  time: z.strictObject({
    wordsPerMinute: z.number().gt(0),
    secondsPerQuestion: z.number().gt(0),
    profileMinutes: z.number().gt(0),
  }),
  scales: z.array(scaleSchema),
  periods: z.record(idSchema, bilingualSchema),
})

export type QuestionnaireSource = z.infer<typeof questionnaireSchema>
export type Thresholds = z.infer<typeof thresholdsSchema>
export type SensitivitySettings = z.infer<typeof sensitivitySettingsSchema>
