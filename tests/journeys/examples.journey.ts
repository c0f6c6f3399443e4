import { languages } from '../../src/content/texts.ts'
import { expect, test } from './pages/journey.ts'
import { StartPage } from './pages/start-page.ts'

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })

    for (const name of ['bakery', 'installation', 'care'] as const) {
      test(`the example ${name} opens as a result and is named an example`, async ({
        start,
        page,
        words,
      }) => {
        const result = await start.openExample(name)
        await expect(page.getByText(words.ui.files.exampleBadge)).toBeVisible()
        expect(await result.pillarsInTable()).toHaveLength(4)
      })
    }
  })
}

test('an example does not become a scan of this device', async ({ start, page, visit }) => {
  await start.openExample('bakery')
  await page.reload()
  await (await StartPage.visit(visit)).expectTitle(start.words.ui.start.title)
  await expect(start.storedScans).toHaveCount(0)
})

test('an example offers no scan file and no answers to change', async ({ start, words }) => {
  const result = await start.openExample('care')
  await expect(result.button(words.ui.result.saveFile)).toHaveCount(0)
  await expect(result.link(words.ui.result.change)).toHaveCount(0)
})

test('an own scan stays as it was after a look at an example', async ({ start, visit, words }) => {
  const theme = await (await start.startScan()).fillShort()
  const question = theme.theme.questions[0]!
  await theme.answer(question, { unknown: true })
  const again = await StartPage.visit(visit)
  await again.openExample('installation')
  const later = await StartPage.visit(visit)
  const back = await later.goOnInTheme(words.ui.start.continueUnnamed, theme.theme.id)
  await back.expectAnswer(question, { unknown: true })
})
