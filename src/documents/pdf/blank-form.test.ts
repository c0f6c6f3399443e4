import { describe, expect, it } from 'vitest'
import { placesToTickOf, shippedForm } from '../../../tests/support/paper-form.ts'
import { pagesOfPdf, bare } from '../../../tests/support/pdf-text.ts'
import { reportFonts } from '../../../tests/support/report-fonts.ts'
import { languages } from '../../content/texts.ts'
import { writeReport } from './write-report.ts'

describe.each(languages)('the paper form in %s as a PDF', async (language) => {
  const form = shippedForm(language)
  const pages = await pagesOfPdf(writeReport(form, reportFonts))

  it('cuts no question over pages', () => {
    const cut = placesToTickOf(form).filter(({ label, options, apart = [] }) => {
      const page = pages.find((text) => text.includes(bare(label))) ?? ''
      return ![...options.map(({ text }) => text), ...apart].every((text) => page.includes(bare(text)))
    })
    expect(cut.map(({ label }) => label)).toEqual([])
  })

  it('gives every theme a page of its own', () => {
    const themes = form.blocks.flatMap((block) =>
      block.kind === 'side-by-side'
        ? [block.places.flatMap((place) => (place.kind === 'options' ? [place.label] : []))]
        : [],
    )
    const questionPages = themes
      .slice(0, -1)
      .map((labels) => pages.filter((text) => labels.some((label) => text.includes(bare(label)))))
    // A question stands on its own page, and once more in the tables of the score.
    expect(questionPages.map((found) => found.length)).toEqual(questionPages.map(() => 2))
  })
})
