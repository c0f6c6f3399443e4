import { z } from 'zod'

const id = z.string().min(1)

/** `questions/published-ids.yaml`: every id that ever left the house; generated, only grows. */
export const ledgerSchema = z.strictObject({
  live: z.strictObject({
    pillars: z.array(id),
    themes: z.array(id),
    levers: z.array(id),
    questions: z.record(id, z.array(id)),
    keyFigures: z.record(id, z.array(id)),
    branches: z.array(id),
    practices: z.array(id),
    modules: z.record(id, z.strictObject({ parts: z.array(id), steps: z.array(id) })),
  }),
  retired: z.array(
    z.strictObject({
      kind: z.enum([
        'pillar',
        'theme',
        'lever',
        'question',
        'option',
        'key-figure',
        'band',
        'branch',
        'practice',
        'module',
        'part',
        'step',
      ]),
      old: id,
      new: id.nullable(),
      comparable: z.boolean(),
    }),
  ),
})

export type Ledger = z.infer<typeof ledgerSchema>
