import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** One page: its text in reading order without white space, and its size in whole millimetres. */
export type PdfPage = { text: string; width: number; height: number }

/** All text of a PDF in reading order, without white space: lines break where the paper ends, words do not. */
export async function readPdf(path: string): Promise<string> {
  return (await readPdfPages(path)).map(({ text }) => text).join('')
}

/** The same per page, with the size of the paper. */
export async function readPdfPages(path: string): Promise<PdfPage[]> {
  return pagesWithSize(new Uint8Array(await readFile(path)))
}

/** The text per page, of the bytes of a PDF. */
export async function pagesOfPdf(bytes: Uint8Array): Promise<string[]> {
  // The reader takes the bytes for itself, so it gets its own.
  return (await pagesWithSize(bytes.slice())).map(({ text }) => text)
}

async function pagesWithSize(data: Uint8Array): Promise<PdfPage[]> {
  const document = await getDocument({ data, verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1)
      const { items } = await page.getTextContent()
      const [width, height] = [page.view[2]! - page.view[0]!, page.view[3]! - page.view[1]!]
      const text = bare(items.map((item) => ('str' in item ? item.str : '')).join(''))
      return { text, width: millimetres(width), height: millimetres(height) }
    }),
  )
  await document.loadingTask.destroy()
  return pages
}

function millimetres(points: number): number {
  return Math.round((points * 25.4) / 72)
}

export function bare(text: string): string {
  return text.replace(/\s/g, '')
}
