import { languages } from '../../src/content/texts.ts'
import { runCli } from '../support/command-line.ts'
import { readPdf } from '../support/pdf-text.ts'
import { expect, test } from './pages/journey.ts'
import { PaperPage } from './pages/paper-page.ts'
import { StartPage } from './pages/start-page.ts'

const day = '2026-11-22'

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })

    test('the start leads to the paper form, the same as that of the command line', async ({
      visit,
    }, info) => {
      await visit.page.clock.setFixedTime(`${day}T10:00:00Z`)
      await StartPage.visit(visit)
      const paper = await PaperPage.open(visit)
      const downloaded = info.outputPath('downloaded.pdf')
      await paper.download(downloaded)

      const printed = info.outputPath('printed.pdf')
      await runCli('blank', '--out', printed, '--lang', language, '--as-of', day)
      expect(await readPdf(downloaded)).toBe(await readPdf(printed))
    })
  })
}

test('the paper form makes no scan on this device', async ({ visit }, info) => {
  await StartPage.visit(visit)
  const paper = await PaperPage.open(visit)
  await paper.download(info.outputPath('form.pdf'))
  await expect((await StartPage.visit(visit)).storedScans).toHaveCount(0)
})
