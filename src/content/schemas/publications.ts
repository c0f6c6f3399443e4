import { z } from 'zod'
import { bilingualSchema, idSchema, yearSchema } from './fields.ts'

/** `questions/publications.yaml`: what the catalogue rests on; practices and the register name them by id. */
export const publicationsSchema = z.strictObject({
  publications: z
    .array(
      z.strictObject({
        id: idSchema,
        /** The Dutch title, shown in both languages. */
        title: bilingualSchema.shape.nl,
        /** What the title means, in English. */
        gloss: bilingualSchema.shape.en,
        publisher: z.string().min(1).nullable(),
        year: yearSchema,
        /** Shown instead of the year, where the publication itself bears none. */
        yearWords: bilingualSchema.optional(),
      }),
    )
    .min(1),
})

export type PublicationsSource = z.infer<typeof publicationsSchema>
