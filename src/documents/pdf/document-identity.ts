import { jsPDF } from 'jspdf'
import type { ReportModel } from '../../domain/report/report-model.ts'
import { writeMetadata } from './file/metadata.ts'
import { internalsOf, setPdfVersion, writeStream } from './jspdf-internals.ts'
import { cleanText } from './letters.ts'
import { hexString, safeInformationText } from './pdf-string.ts'

const languageTags = { nl: 'nl-NL', en: 'en-GB' } as const

/** Title, language, date, version, file id and XMP; all from the model, none from the clock or by chance. */
export function setIdentity(doc: jsPDF, model: ReportModel): void {
  setPdfVersion(doc, '1.7')
  doc.setFileId(fileIdOf(model.identity))
  doc.setCreationDate(new UtcDate(`${model.asOf}T00:00:00Z`))
  const title = titleOf(model)
  doc.setProperties({ title: safeInformationText(title) })
  doc.setDisplayMode('fullwidth', 'continuous', 'UseOutlines')
  const { events, write, newObjectDeferred } = internalsOf(doc)
  const language = languageTags[model.language]
  let metadata = 0
  events.subscribe('postPutResources', () => {
    metadata = newObjectDeferred()
    const packet = writeMetadata({ title, language, asOf: model.asOf, producer: `jsPDF ${jsPDF.version}` })
    writeStream(doc, metadata, '/Type /Metadata /Subtype /XML', new TextEncoder().encode(packet))
  })
  events.subscribe('putCatalog', () => {
    write(`/Metadata ${metadata} 0 R`)
    // jsPDF's setLanguage writes nothing to the file.
    write(`/Lang ${hexString(language)}`)
    write('/ViewerPreferences <</DisplayDocTitle true>>')
  })
}

/** A document for the ear has a title: the product's name where the model has none. */
function titleOf({ title, cover }: ReportModel): string {
  return (
    cleanText(title).replace(/\s+/g, ' ').trim() || cleanText(cover?.product ?? '').trim() || 'Toekomstscan'
  )
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
