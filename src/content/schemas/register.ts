import { z } from 'zod'
import { bilingualSchema, idSchema } from './fields.ts'

const initiativeSchema = z.strictObject({
  /** As the source writes it. */
  name: z.string().min(1),
  practice: idSchema.nullable(),
  note: idSchema.optional(),
  /** Name of the entry that is the same initiative. */
  sameAs: z.string().min(1).optional(),
})

/** `questions/register.yaml`: the initiatives that one publication lists, by sector, in its own order. */
export const registerSchema = z.strictObject({
  publication: idSchema,
  /** How many initiatives the source says it lists. */
  statedCount: z.int().positive(),
  notes: z.record(idSchema, bilingualSchema),
  sectors: z
    .array(
      z.strictObject({ id: idSchema, title: bilingualSchema, initiatives: z.array(initiativeSchema).min(1) }),
    )
    .min(1),
})

export type RegisterSource = z.infer<typeof registerSchema>
