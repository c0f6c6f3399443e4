import type { jsPDF } from 'jspdf'

type PageEvent = { pageNumber: number }

/** The undocumented parts of jsPDF 4 that this room relies on, all in one place. */
type JsPdfInternals = {
  events: {
    subscribe: (
      topic: 'putPage' | 'postPutResources' | 'putCatalog',
      listener: (event: PageEvent) => void,
    ) => string
  }
  /** Writes a line to the page, or while the file is put together to the object at hand. */
  write: (line: string) => void
  newObjectDeferred: () => number
  newObjectDeferredBegin: (objectNumber: number, writeHead: boolean) => void
  getPageInfo: (pageNumber: number) => { objId: number }
}

/** The inside of a document, typed. */
export function internalsOf(doc: jsPDF): JsPdfInternals {
  return doc.internal as unknown as JsPdfInternals
}

/** Sets the version in the file's first line; jsPDF writes 1.3 unless told. */
export function setPdfVersion(doc: jsPDF, version: string): void {
  const { __private__ } = doc as unknown as { __private__: { setPdfVersion: (version: string) => void } }
  __private__.setPdfVersion(version)
}

/** Writes an object with a dictionary; `content` is what stands between its brackets. */
export function writeDictionary(doc: jsPDF, objectNumber: number, content: string): void {
  const { newObjectDeferredBegin, write } = internalsOf(doc)
  newObjectDeferredBegin(objectNumber, true)
  write(`<<${content}>>`)
  write('endobj')
}

/** Writes an object with a stream as it is, not compressed; `content` is the dictionary without its length. */
export function writeStream(doc: jsPDF, objectNumber: number, content: string, bytes: Uint8Array): void {
  const { newObjectDeferredBegin, write } = internalsOf(doc)
  newObjectDeferredBegin(objectNumber, true)
  write(`<<${content} /Length ${bytes.length}>>`)
  write('stream')
  write(binaryString(bytes))
  write('endstream')
  write('endobj')
}

/** One character a byte, the form in which jsPDF takes fonts and streams. */
export function binaryString(bytes: Uint8Array): string {
  const chunk = 0x2000
  let text = ''
  for (let start = 0; start < bytes.length; start += chunk) {
    text += String.fromCharCode(...bytes.subarray(start, start + chunk))
  }
  return text
}
