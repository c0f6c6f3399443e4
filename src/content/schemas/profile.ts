import { z } from 'zod'
import { bandIdSchema, bilingualSchema, idSchema } from './fields.ts'

const sectorSchema = z.strictObject({
  id: z.string().regex(/^[A-S]$/, 'must be an SBI section letter from A to S'),
  title: bilingualSchema,
  examples: bilingualSchema,
  employerWord: z.enum(['company', 'organisation']),
  branches: z.array(z.strictObject({ id: idSchema, sbi: z.string().min(1), title: bilingualSchema })),
})

const sizeBandSchema = z.strictObject({
  id: z.string().regex(/^(\d+-\d+|over-\d+)$/, 'must look like 10-24 or over-300'),
  title: bilingualSchema,
  isTarget: z.boolean(),
  fitClass: z.enum(['10-49', '50-99', '100-300']),
  cbsClass: z.enum(['1-9', '10-99', '100-plus']),
})

const bandSchema = z
  .strictObject({
    id: bandIdSchema,
    title: bilingualSchema,
    low: z.number().nullable(),
    high: z.number().nullable(),
  })
  .refine((band) => band.low === null || band.high === null || band.low <= band.high, 'low is above high')

const keyFigureSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  question: bilingualSchema,
  help: bilingualSchema.optional(),
  why: bilingualSchema,
  conjunctionReason: z.string().optional(),
  unit: z.enum(['percent', 'count', 'yes-no']),
  bands: z.array(bandSchema).min(2),
})

const choiceSchema = z.strictObject({ id: idSchema, title: bilingualSchema })

/** `questions/profile.yaml`: what we ask about the employer, never scored. */
export const profileSchema = z.strictObject({
  sectors: z.array(sectorSchema).min(1),
  sizeBands: z.array(sizeBandSchema).min(1),
  regions: z.array(choiceSchema).min(1),
  roles: z.array(choiceSchema).min(1),
  keyFigures: z.array(keyFigureSchema).min(1),
})

export type ProfileSource = z.infer<typeof profileSchema>
