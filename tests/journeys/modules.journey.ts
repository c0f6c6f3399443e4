import { copyFile } from 'node:fs/promises'
import { bare, readPdf } from '../support/pdf-text.ts'
import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { keyboardOf } from './pages/hand.ts'
import { expect, test } from './pages/journey.ts'
import { ResultPage } from './pages/result-page.ts'
import { fileOf } from './pages/start-page.ts'

const id = 'inclusive-employment'

for (const language of ['nl', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language })

    test('a module goes from the result to the PDF by keyboard, and survives a reload and a file', async ({
      start,
      page,
      visit,
      words,
    }, info) => {
      const { modules: texts } = words.ui
      const own = words.content.modules[id]!
      const questions = Object.values(own.questions)
      await start.openFinished(scanBy(everyKindRule))
      const hand = keyboardOf(page)
      const list = page.getByRole('region', { name: texts.list.title })
      await hand.press(list.getByRole('link', { name: own.title, exact: true }))
      await hand.press(page.getByRole('link', { name: texts.intro.start }))
      for (const { text, options } of questions.slice(0, 3)) {
        const group = page.getByRole('radiogroup', { name: text, exact: true })
        await hand.choose(group.getByRole('radio', { name: Object.values(options)[1]!, exact: true }))
      }
      await expect(start.savedLine).toBeVisible()
      await page.reload()
      const first = page.getByRole('radiogroup', { name: questions[0]!.text, exact: true })
      await expect(first.getByRole('radio').nth(1)).toBeChecked()
      for (const { text } of questions.slice(3)) {
        await hand.choose(page.getByRole('radiogroup', { name: text, exact: true }).getByRole('radio').nth(0))
      }
      await hand.press(page.getByRole('button', { name: texts.questions.next }))
      const lead = page.getByText(texts.outcome.score.split('{')[0]!)
      await expect(lead).toBeVisible()
      const score = await lead.innerText()
      await hand.press(page.getByRole('link', { name: texts.outcome.toResult }))
      const result = await ResultPage.shown(visit)
      const path = info.outputPath('rapport.pdf')
      const editions = words.ui.editions
      const chooser = page.getByRole('group', { name: editions.choose })
      await chooser.locator('input[value=full]').check()
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: editions.download, exact: true }).click()
      await copyFile(await (await download).path(), path)
      const pdf = await readPdf(path)
      for (const text of [texts.report.title, own.title, score, own.parts.forms!])
        expect(pdf).toContain(bare(text))
      const file = await result.saveFile()
      await start.eraseEverything()
      await start.pick(fileOf(file))
      expect(await (await ResultPage.shown(visit)).saveFile()).toBe(file)
    })
  })
}

test('a module is open from the library without a scan, and says what it needs', async ({
  start,
  page,
  words,
}) => {
  await start.page.goto('/#/library')
  const list = page.getByRole('region', { name: words.ui.modules.list.title })
  await list.getByRole('link').first().click()
  await expect(page.getByText(words.ui.modules.intro.needsScan)).toBeVisible()
})
