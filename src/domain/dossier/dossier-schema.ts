import * as z from 'zod/mini'
import { id, isoDate, isoMoment, regions, scanSchema, sizeBands, text } from '../scan/scan-schema.ts'

export const dossierFormat = 'toekomstscan/dossier'
/** The one number that changes when the shape of a dossier changes. */
export const dossierFormatVersion = 1

/** How far an adviser is with an employer, in this order. */
export const dossierStatuses = ['invited', 'filled-in', 'talk', 'follow-up'] as const

const line = z.string().check(z.maxLength(320))
const day = z.optional(z.nullable(isoDate))

/**
 * An adviser's folder of one employer, format version 1. The scans in it are scan files: appreciation and agreements
 * live in them and nowhere else, so that a file handed back carries them. The days of the dossier stand here and are
 * copied into the scan that is handed back. Unknown fields are kept.
 */
export const dossierSchema = z.looseObject({
  format: z.literal(dossierFormat),
  formatVersion: z.literal(dossierFormatVersion),
  id: z.uuid(),
  createdAt: isoMoment,
  updatedAt: isoMoment,
  employer: z.looseObject({
    name: z.string().check(z.minLength(1), z.maxLength(200)),
    sector: z.optional(z.nullable(z.string().check(z.regex(/^[A-S]$/)))),
    sizeBand: z.optional(z.nullable(z.enum(sizeBands))),
    region: z.optional(z.nullable(z.enum(regions))),
  }),
  contact: z.optional(
    z.looseObject({
      name: z.optional(line),
      role: z.optional(line),
      mail: z.optional(line),
      phone: z.optional(line),
    }),
  ),
  status: z.enum(dossierStatuses),
  invitedOn: day,
  talkAt: day,
  nextContact: day,
  eraseAfter: day,
  /** The scan that appreciation and new agreements go into; absent means the latest that is complete. */
  leadingScan: z.optional(z.nullable(id)),
  scans: z.array(scanSchema),
  note: z.optional(text),
  /** What was written down in each part of the talk, and the themes the employer chose there. */
  talk: z.optional(
    z.looseObject({
      goal: z.optional(text),
      recognise: z.optional(text),
      unknown: z.optional(text),
      priorities: z.optional(text),
      actions: z.optional(text),
      others: z.optional(text),
      close: z.optional(text),
      themes: z.optional(z.array(id)),
    }),
  ),
})

/** An adviser's folder of one employer. */
export type Dossier = z.infer<typeof dossierSchema>
export type DossierStatus = Dossier['status']
