import type { Scan } from '../../src/domain/scan/scan-schema.ts'
import { languages } from '../../src/content/texts.ts'
import { answersBy, everyKindRule, themesOf } from '../support/journey-scans.ts'
import { keyboardOf } from './pages/hand.ts'
import { expect, test } from './pages/journey.ts'
import { StartPage } from './pages/start-page.ts'

// A trace keeps the page at every press of a key: that takes longer than the scan itself.
test.use({ trace: 'off' })

const answers = answersBy(everyKindRule)
const keyFigures = { 'sick-leave': 'unknown', turnover: '5-to-10-percent' }

for (const language of languages) {
  test.describe(`in the language the browser prefers: ${language}`, () => {
    test.use({ language })

    test('the whole scan can be filled in by keyboard alone', async ({ page, words }) => {
      const start = await StartPage.visit({ page, words, hand: keyboardOf(page) })
      const profile = await start.startScan()
      await profile.expectFocusOnTitle()
      await profile.chooseSector('C')
      await profile.chooseSize('25-49')
      await profile.chooseRegion('limburg')
      await profile.chooseRole('owner')

      let theme = await profile.next()
      const themes = themesOf(words.structure)
      for (const { id, questions } of themes) {
        await theme.expectFocusOnTitle()
        for (const question of questions) await theme.answer(question, answers[question.id]!)
        if (id !== themes.at(-1)!.id) theme = await theme.next()
      }

      const priorities = await theme.nextToPriorities()
      await priorities.expectFocusOnTitle()
      await priorities.choose(['workforce-plan', 'learning', 'work-for-everyone'])
      const figures = await priorities.next()
      await figures.expectFocusOnTitle()
      for (const [figure, band] of Object.entries(keyFigures)) await figures.choose(figure, band)
      const check = await figures.next()
      await check.expectFocusOnTitle()
      await expect(page.getByText(words.ui.closing.check.allAnswered)).toBeVisible()
      await check.nameCompany('Drukkerij De Proef')
      const result = await check.seeResult()
      await result.expectTitle(words.ui.result.title.replace('{name}', 'Drukkerij De Proef'))
      await result.expectFocusOnTitle()

      const saved = JSON.parse(await result.saveFile()) as Scan
      expect(saved).toMatchObject({
        language,
        route: 'full',
        company: { name: 'Drukkerij De Proef', sector: 'C', sizeBand: '25-49', region: 'limburg' },
        respondent: { role: 'owner' },
        priorities: ['workforce-plan', 'learning', 'work-for-everyone'],
        keyFigures,
      })
      expect(saved.answers).toEqual(answers)
    })
  })
}
