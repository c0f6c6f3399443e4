import type { Language } from '../../content/texts.ts'
import type { Structure } from '../../content/structure.ts'
import { scanFormat, scanFormatVersion } from './scan-format.ts'
import type { Route, Scan } from './scan-schema.ts'

/** What the profile asks before the first question. */
export type ProfileAnswers = {
  sector: string
  branch: string | null
  sizeBand: Scan['company']['sizeBand']
  region: NonNullable<Scan['company']['region']> | null
  role: NonNullable<NonNullable<Scan['respondent']>['role']> | null
}

/** What only the outside world can give: two random ids and the moment. */
export type Birth = { id: string; companyKey: string; now: string }

/** An empty scan for one employer. */
export function createScan(
  structure: Pick<Structure, 'id' | 'version'>,
  profile: ProfileAnswers,
  choice: { route: Route; language: Language },
  birth: Birth,
): Scan {
  return withProfile(
    {
      format: scanFormat,
      formatVersion: scanFormatVersion,
      questionnaire: { id: structure.id, version: structure.version },
      id: birth.id,
      createdAt: birth.now,
      updatedAt: birth.now,
      completedAt: null,
      language: choice.language,
      route: choice.route,
      company: { key: birth.companyKey, sector: profile.sector, sizeBand: profile.sizeBand },
      answers: {},
    },
    profile,
  )
}

/** The scan with these profile answers; everything else stays as it was. */
export function withProfile(scan: Scan, { sector, branch, sizeBand, region, role }: ProfileAnswers): Scan {
  return {
    ...scan,
    company: { ...scan.company, sector, branch, sizeBand, region },
    respondent: { ...scan.respondent, role },
  }
}
