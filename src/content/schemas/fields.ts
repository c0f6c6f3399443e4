import { z } from 'zod'

/** An id: lower-case words joined by hyphens, so that it says what it is. */
export const idSchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'must be lower-case words joined by hyphens, such as workforce-plan',
  )

const textSchema = z
  .string()
  .min(1, 'is empty')
  .refine((text) => text === text.trim(), 'starts or ends with a space')

/** The id of a band, which may start with a number: 20-to-39-percent. */
export const bandIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words or numbers joined by hyphens')

/** A text that a user reads, in both languages. */
export const bilingualSchema = z.strictObject({ nl: textSchema, en: textSchema })

export type Bilingual = z.infer<typeof bilingualSchema>

/** A year of which a text speaks, or in which it came out. */
export const yearSchema = z.int().min(1990).max(2100)

/** Weights of questions and themes: 1 is normal, 3 carries the theme (method: expert budget allocation). */
export const weightSchema = z.literal([1, 2, 3])

/** The share of a question or practice per lever; the shares add up to 1. */
export const leverSharesSchema = z
  .record(idSchema, z.number().gt(0).lte(1))
  .superRefine((shares, context) => {
    const sum = Object.values(shares).reduce((total, share) => total + share, 0)
    if (Math.abs(sum - 1) < 1e-9) return
    context.addIssue(`shares add up to ${Number(sum.toFixed(9))}, not to 1`)
  })
