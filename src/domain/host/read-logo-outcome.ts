import type { ReportImage } from '../report/report-model.ts'

/** A logo may be this large for a report, in kB: the report must stay small enough to mail. */
export const logoLimitKilobytes = 200

/** Why a logo cannot stand in a report; the report then names the host in letters. */
export type LogoFault = 'not-found' | 'other-kind' | 'too-large' | 'damaged'

/** What became of the logo of a host. */
export type ReadLogo = { ok: true; image: ReportImage } | { ok: false; fault: LogoFault }
