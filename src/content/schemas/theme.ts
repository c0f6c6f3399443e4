import { z } from 'zod'
import { bilingualSchema, idSchema, leverSharesSchema, weightSchema } from './fields.ts'

export const ladderOptionSchema = z.strictObject({
  id: idSchema,
  value: z.number().min(0).max(1),
  text: bilingualSchema,
})

const tickOptionSchema = z.strictObject({ id: idSchema, text: bilingualSchema })

/** What every question has, in a theme and in a module. */
export const questionFields = {
  id: idSchema,
  weight: weightSchema,
  period: z.enum(['now', 'last-12-months', 'last-2-years', 'last-change']),
  notApplicable: z.boolean(),
  text: bilingualSchema,
  why: bilingualSchema,
  help: bilingualSchema.optional(),
  conjunctionReason: z.string().optional(),
}

const questionBase = { ...questionFields, levers: leverSharesSchema }

const ladderQuestionSchema = z
  .strictObject({
    ...questionBase,
    kind: z.literal('single'),
    options: z.array(ladderOptionSchema).min(3).max(7).optional(),
    scale: idSchema.optional(),
  })
  .refine((question) => (question.options === undefined) !== (question.scale === undefined), {
    message: 'needs either options or a scale, not both and not neither',
    path: ['options'],
  })

const tickListQuestionSchema = z.strictObject({
  ...questionBase,
  kind: z.literal('tick-list'),
  fullAt: z.int().min(1),
  options: z.array(tickOptionSchema).min(3).max(10),
})

export const questionSchema = z.discriminatedUnion('kind', [ladderQuestionSchema, tickListQuestionSchema])

/** One theme file: `questions/<pillar-id>/<theme-id>.yaml`. */
export const themeSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  intro: bilingualSchema,
  weight: weightSchema,
  questions: z.array(questionSchema).min(3).max(4),
})

export type ThemeSource = z.infer<typeof themeSchema>
export type QuestionSource = z.infer<typeof questionSchema>
