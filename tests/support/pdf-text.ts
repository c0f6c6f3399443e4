import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** All text of a PDF in reading order, without white space: lines break where the paper ends, words do not. */
export async function readPdf(path: string): Promise<string> {
  return (await pagesOfPdf(new Uint8Array(await readFile(path)))).join('')
}

/** The same per page, of the bytes of a PDF. */
export async function pagesOfPdf(bytes: Uint8Array): Promise<string[]> {
  // The reader takes the bytes for itself, so it gets its own.
  const data = bytes.slice()
  const document = await getDocument({ data, verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1)
      const { items } = await page.getTextContent()
      return bare(items.map((item) => ('str' in item ? item.str : '')).join(''))
    }),
  )
  await document.loadingTask.destroy()
  return pages
}

export function bare(text: string): string {
  return text.replace(/\s/g, '')
}
