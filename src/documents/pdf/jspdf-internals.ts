import type { jsPDF } from 'jspdf'

/** The undocumented parts of jsPDF 4 that this room relies on, all in one place. */
type JsPdfInternals = {
  events: { subscribe: (topic: string, listener: () => void) => string }
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
