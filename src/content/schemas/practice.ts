import { z } from 'zod'
import { bilingualSchema, idSchema, leverSharesSchema, yearSchema } from './fields.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2027-05-22')
const fit = z.union([z.literal(0), z.literal(0.5), z.literal(1)])
const datedTextSchema = z.strictObject({
  year: yearSchema,
  nl: bilingualSchema.shape.nl,
  en: bilingualSchema.shape.en,
})

/** One practice of the catalogue: `questions/practices/<practice-id>.yaml`. */
export const practiceSchema = z
  .strictObject({
    id: idSchema,
    title: bilingualSchema,
    /** A name that is the same in both languages, or one text for each. */
    owner: z.union([z.string().min(1), bilingualSchema]),
    region: bilingualSchema,
    what: bilingualSchema,
    gives: bilingualSchema,
    forWhom: bilingualSchema,
    firstStep: bilingualSchema,
    notIf: bilingualSchema,
    usable: bilingualSchema.optional(),
    preconditions: bilingualSchema,
    pitfalls: bilingualSchema,
    evidence: z.array(datedTextSchema),
    costs: datedTextSchema.nullable(),
    effort: z.enum(['small', 'middle', 'large']),
    start: z.enum(['alone', 'with-others']),
    evidenceStrength: z.enum(['strong', 'indicated', 'practice']),
    origin: z.enum(['publication', 'own']),
    publications: z.array(z.strictObject({ id: idSchema, place: z.string().min(1) })),
    link: z.url().nullable(),
    reviewBy: day,
    levers: leverSharesSchema,
    leversBasis: z.enum(['stated', 'inferred']),
    pillars: z.array(idSchema).min(1),
    themes: z.record(idSchema, z.union([z.literal(1), z.literal(0.5)])),
    triggers: z.array(z.strictObject({ question: idSchema, atMost: z.number().min(0).lt(1) })).min(1),
    notWhen: z.array(z.strictObject({ question: idSchema, atMost: z.number().min(0).lt(1) })).optional(),
    alreadyDone: z.array(z.strictObject({ question: idSchema, atLeast: z.number().gt(0).lte(1) })),
    fitSize: z.strictObject({ '10-49': fit, '50-99': fit, '100-300': fit }),
    fitSector: z.record(
      z.string().regex(/^(default|[A-S])$/, 'must be default or a letter from A to S'),
      fit,
    ),
    conflicts: z.array(idSchema),
    related: z.array(idSchema),
    subjects: z.array(idSchema),
  })
  .refine((practice) => practice.origin === 'own' || practice.publications.length > 0, {
    message: 'a practice from a publication names it',
    path: ['publications'],
  })
  .refine((practice) => 'default' in practice.fitSector, { message: 'needs a default', path: ['fitSector'] })
  .refine((practice) => Object.values(practice.themes).includes(1), {
    message: 'needs at least one theme it helps directly (1)',
    path: ['themes'],
  })

export type PracticeSource = z.infer<typeof practiceSchema>
