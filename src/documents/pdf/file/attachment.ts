import type { jsPDF } from 'jspdf'
import { internalsOf, writeDictionary, writeStream } from '../jspdf-internals.ts'
import { cleanText } from '../letters.ts'
import { hexString, literalString } from '../pdf-string.ts'
import { md5 } from './md5.ts'

/** A file that travels inside the PDF, such as the scan from which the report was made. */
export type Attachment = {
  /** With extension, no folders. */
  name: string
  /** Such as application/json. */
  mimeType: string
  bytes: Uint8Array
  /** What the file is, in the reader's language. */
  description: string
}

/**
 * Embeds a file as the source of the document; viewers list it under attachments. It is dated `asOf` (yyyy-mm-dd),
 * and carries its size and checksum. An empty file is embedded as it is.
 */
export function attachFile(doc: jsPDF, attachment: Attachment, asOf: string): void {
  const { events, write, newObjectDeferred } = internalsOf(doc)
  const name = hexString(cleanText(attachment.name))
  let file = 0
  events.subscribe('postPutResources', () => {
    const content = newObjectDeferred()
    file = newObjectDeferred()
    writeStream(doc, content, contentOf(attachment, asOf), attachment.bytes)
    writeDictionary(
      doc,
      file,
      `/Type /Filespec /F ${literalString(plainName(attachment.name))} /UF ${name} ` +
        `/Desc ${hexString(cleanText(attachment.description))} /AFRelationship /Source ` +
        `/EF <</F ${content} 0 R /UF ${content} 0 R>>`,
    )
  })
  events.subscribe('putCatalog', () => {
    write(`/Names <</EmbeddedFiles <</Names [${name} ${file} 0 R]>>>>`)
    write(`/AF [${file} 0 R]`)
  })
}

function contentOf({ mimeType, bytes }: Attachment, asOf: string): string {
  const type = mimeType.replace(
    /[^A-Za-z0-9.+-]/g,
    (letter) => `#${letter.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
  const date = `(D:${asOf.replaceAll('-', '')}000000Z)`
  return (
    `/Type /EmbeddedFile /Subtype /${type} ` +
    `/Params <</Size ${bytes.length} /CreationDate ${date} /ModDate ${date} /CheckSum <${md5(bytes)}>>>`
  )
}

/** For old readers: plain letters, the others as an underscore. */
function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]/gu, '_')
}
