import type { jsPDF } from 'jspdf'
import type { ReportModel } from '../../domain/report/report-model.ts'
import { internalsOf, setPdfVersion } from './jspdf-internals.ts'
import { cleanText } from './letters.ts'
import { hexString, safeInformationText } from './pdf-string.ts'

const languageTags = { nl: 'nl-NL', en: 'en-GB' } as const

/** Title, language, date, version and file id; all from the model, none from the clock or by chance. */
export function setIdentity(doc: jsPDF, model: ReportModel): void {
  setPdfVersion(doc, '1.7')
  doc.setFileId(fileIdOf(model.identity))
  doc.setCreationDate(new UtcDate(`${model.asOf}T00:00:00Z`))
  doc.setProperties({ title: safeInformationText(cleanText(model.title)) })
  doc.setDisplayMode('fullwidth', 'continuous', 'UseOutlines')
  const { events, write } = internalsOf(doc)
  events.subscribe('putCatalog', () => {
    // jsPDF's setLanguage writes nothing to the file.
    write(`/Lang ${hexString(languageTags[model.language])}`)
    write('/ViewerPreferences <</DisplayDocTitle true>>')
  })
}

/** 32 hexadecimal digits that any change of the identity changes: FNV-1a over 128 bits. */
export function fileIdOf(identity: string): string {
  const prime = 0x0000000001000000000000000000013bn
  let hash = 0x6c62272e07bb014262b821756295c58dn
  for (const byte of new TextEncoder().encode(identity)) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * prime)
  }
  return hash.toString(16).padStart(32, '0')
}

/** jsPDF writes local time, and takes a date in its own notation only up to 2037; the same report must have the same bytes in every time zone. */
class UtcDate extends Date {
  override getTimezoneOffset(): number {
    return 0
  }
  override getFullYear(): number {
    return this.getUTCFullYear()
  }
  override getMonth(): number {
    return this.getUTCMonth()
  }
  override getDate(): number {
    return this.getUTCDate()
  }
  override getHours(): number {
    return this.getUTCHours()
  }
  override getMinutes(): number {
    return this.getUTCMinutes()
  }
  override getSeconds(): number {
    return this.getUTCSeconds()
  }
}
