import type { ProfileStructure } from '../../content/structure.ts'
import type { ProfileAnswers } from '../../domain/scan/new-scan.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'

/** The value of "something else" and "rather not say": an answer in the form, nothing in the scan. */
export const notChosen = 'none'

type Choice = string | null

/** What the profile form holds: native inputs, so empty is '', or null for radio buttons of which none is chosen. */
export type ProfileFields = { sector: string; branch: Choice; sizeBand: string; region: Choice; role: Choice }

/** The stored profile as form fields; empty for a new scan. */
export function toFields(scan: Scan | null): ProfileFields {
  return {
    sector: scan?.company.sector ?? '',
    branch: scan?.company.branch ?? '',
    sizeBand: scan?.company.sizeBand ?? '',
    region: scan?.company.region ?? '',
    role: scan?.respondent?.role ?? '',
  }
}

/** Checked form fields as profile answers; a branch of another sector is dropped. */
export function fromFields(fields: ProfileFields, profile: ProfileStructure): ProfileAnswers {
  const branches = profile.sectors.find(({ id }) => id === fields.sector)?.branches ?? []
  return {
    sector: fields.sector,
    branch: branches.includes(fields.branch ?? '') ? fields.branch : null,
    // The form has just checked these against the lists of the content, which equal the closed lists of the file.
    sizeBand: fields.sizeBand as ProfileAnswers['sizeBand'],
    region: chosen(fields.region) as ProfileAnswers['region'],
    role: chosen(fields.role) as ProfileAnswers['role'],
  }
}

function chosen(value: Choice): Choice {
  return value === '' || value === notChosen ? null : value
}
