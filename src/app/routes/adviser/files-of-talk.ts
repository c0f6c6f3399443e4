import type { Dossier } from '../../../domain/dossier/dossier-schema.ts'
import { scanToHandBack } from '../../../domain/dossier/scans-of-dossier.ts'
import { compareScans } from '../../../domain/over-time/compare-scans.ts'
import { earlierScans } from '../../../domain/over-time/earlier-scans.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import { scanFileName } from '../../../domain/scan/write-scan.ts'
import type { CalendarDay } from '../../../domain/talk/calendar-days.ts'
import { downloadFile, type OutgoingFile } from '../../../storage/files-out.ts'
import type { AgreementsTexts } from '../../../texts/catalogue.ts'
import { downloadReport } from '../../report/report-download.ts'
import type { ReportRequest } from '../../report/report-model-of-scan.ts'
import { scanFile } from '../../files/scan-file.ts'
import { today } from '../../today.ts'

/** A dossier after its talk, the scan that was talked about, and the words of what the employer gets. */
type Talk = { dossier: Dossier; scan: Scan; texts: AgreementsTexts }

type ReportParts = Pick<ReportRequest, 'result' | 'surroundings' | 'structure' | 'language'>

/** The whole report with appreciation and agreements; the scan travels in it. Tells its name. */
export async function saveReport({ dossier, scan }: Talk, parts: ReportParts): Promise<string> {
  const handedBack = scanToHandBack(scan, dossier)
  // Another respondent of the same company is no earlier scan.
  const sameRole = dossier.scans.filter(({ respondent }) => respondent?.role === scan.respondent?.role)
  const [earlier] = earlierScans(scan, sameRole)
  const { name } = await downloadReport({
    ...parts,
    scan: handedBack,
    comparison: earlier ? compareScans(earlier, handedBack, parts.structure) : null,
    edition: 'full',
    isWithScan: true,
    signal: new AbortController().signal,
  })
  return name
}

/** The days as a calendar file; tells its name. */
export async function saveCalendar({ scan, texts }: Talk, days: readonly CalendarDay[]): Promise<string> {
  const { writeCalendar } = await import('../../../documents/calendar/write-calendar.ts')
  const name = `${fileName(scan, texts.after.calendarFileName)}.ics`
  return save({ name, type: 'text/calendar', content: writeCalendar(days, new Date().toISOString()) })
}

/** The scan as the employer gets it back; tells its name. */
export function saveScan({ dossier, scan }: Talk): Promise<string> {
  return Promise.resolve(save(scanFile(scanToHandBack(scan, dossier))))
}

/** The mail and the register lines as plain text; tells its name. */
export function saveText({ scan, texts }: Talk, content: string): Promise<string> {
  const name = `${fileName(scan, texts.after.textFileName)}.txt`
  return Promise.resolve(save({ name, type: 'text/plain', content }))
}

function fileName(scan: Scan, kind: string): string {
  return scanFileName({ ...scan, updatedAt: today() }, kind)
}

function save(file: OutgoingFile): string {
  downloadFile(file)
  return file.name
}
