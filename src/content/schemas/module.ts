import { z } from 'zod'
import { bilingualSchema, idSchema } from './fields.ts'
import { ladderOptionSchema, questionFields } from './theme.ts'

/** A question of a module has the format of a theme's question; its described answers are its own, and it turns no lever. */
const moduleQuestionSchema = z.strictObject({
  ...questionFields,
  kind: z.literal('single'),
  options: z.array(ladderOptionSchema).min(3).max(7),
})

const partSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  questions: z.array(moduleQuestionSchema).min(1),
})

/** A first step of our own, for where no practice says it. */
const stepSchema = z.strictObject({ id: idSchema, title: bilingualSchema, text: bilingualSchema })

const atMost = z.number().min(0).lt(1)

/** When an answer has at most this value, the module advises a practice of the catalogue or a step of its own. */
const ruleSchema = z.union([
  z.strictObject({ question: idSchema, atMost, practice: idSchema }),
  z.strictObject({ question: idSchema, atMost, step: idSchema }),
])

const questionsFrom = 8
const questionsTo = 12

/** One module: `questions/modules/<module-id>.yaml`. */
export const moduleSchema = z
  .strictObject({
    id: idSchema,
    title: bilingualSchema,
    intro: bilingualSchema,
    forWhom: bilingualSchema,
    /** What it rests on, and what of it is ours. */
    basis: bilingualSchema,
    ownQuestions: bilingualSchema,
    basedOn: z.array(z.strictObject({ id: idSchema, place: z.string().min(1) })).min(1),
    /** It is offered when one of these scores below the attention threshold. */
    themes: z.array(idSchema).min(1),
    parts: z.array(partSchema).min(2),
    rules: z.array(ruleSchema).min(1),
    steps: z.array(stepSchema),
  })
  .refine(
    ({ parts }) => {
      const count = parts.flatMap(({ questions }) => questions).length
      return count >= questionsFrom && count <= questionsTo
    },
    { message: `a module has ${questionsFrom} to ${questionsTo} questions`, path: ['parts'] },
  )

export type ModuleSource = z.infer<typeof moduleSchema>
export type ModuleQuestionSource = ModuleSource['parts'][number]['questions'][number]
