import { z } from 'zod'
import { bilingualSchema, idSchema } from './fields.ts'

/** `questions/levers.yaml`: the five labour-market levers ("draaiknoppen"), in their fixed order. */
export const leversSchema = z.strictObject({
  levers: z
    .array(
      z.strictObject({
        id: idSchema,
        title: bilingualSchema,
        inShort: bilingualSchema,
        meaning: bilingualSchema,
      }),
    )
    .min(1),
})

export type LeversSource = z.infer<typeof leversSchema>
