import { describe, expect, it } from 'vitest'
import { scanInPdf } from '../../src/documents/read-pdf/scan-in-pdf.ts'
import { hostilePdfs, pdfWithBomb } from '../support/hostile-pdfs.ts'

/** A vicious file may not hold up the page longer than this, in milliseconds. */
const patience = 2000

describe('a vicious PDF is answered in time', () => {
  it.each([...hostilePdfs(), ['an attachment that unpacks to much', pdfWithBomb()] as const])(
    '%s',
    async (_, bytes) => {
      expect(await scanInPdf(bytes)).toMatchObject({ ok: false })
    },
    patience,
  )
})
