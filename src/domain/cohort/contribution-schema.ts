import * as z from 'zod/mini'

export const contributionFormat = 'toekomstscan/contribution'
export const contributionFormatVersion = 1

/** A campaign of this name holds invented companies only: what comes out of it is marked as practice. */
export const practiceCampaign = 'practice'

export const sectors = [...'ABCDEFGHIJKLMNOPQRS'] as const
export const sizeBands = ['1-9', '10-24', '25-49', '50-99', '100-149', '150-300', 'over-300'] as const

export type SizeBand = (typeof sizeBands)[number]

/** The id of a campaign: small letters, digits and hyphens. */
export const campaignSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(100))
export const versionSchema = z.string().check(z.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/))
/** A quarter of a year, such as 2026-Q4. */
export const quarterSchema = z.string().check(z.regex(/^20\d{2}-Q[1-4]$/))

/** One company's part in a campaign: no name, no text, no moment. Format version 1. */
export const contributionSchema = z.strictObject({
  format: z.literal(contributionFormat),
  formatVersion: z.literal(contributionFormatVersion),
  campaign: campaignSchema,
  /** The first 96 bits of a SHA-256 over campaign and company key, so that a company counts once. */
  once: z.string().check(z.regex(/^[0-9a-f]{24}$/)),
  questionnaireVersion: versionSchema,
  sector: z.string().check(z.regex(/^[A-S]$/)),
  sizeBand: z.enum(sizeBands),
  quarter: quarterSchema,
  /** One character per question in the order of the version; see answer-code.ts. */
  answers: z.string().check(z.minLength(1), z.maxLength(500), z.regex(/^[0-9a-z?.-]*$/)),
})

export type Contribution = z.infer<typeof contributionSchema>
