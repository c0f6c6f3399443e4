import type { Question } from '../../src/content/structure.ts'
import { answersBy, everyKindRule, themesOf } from '../support/journey-scans.ts'
import { wordsOf } from '../support/words.ts'
import { expect, test } from './pages/journey.ts'
import { ThemePage } from './pages/theme-page.ts'

const answers = answersBy(everyKindRule)
const theme = themesOf(wordsOf('nl').structure)[1]!

test('switching language in a theme keeps every answer, and so does switching back', async ({
  start,
  visit,
}) => {
  const dutch = await (await (await start.startScan()).fillShort()).next()
  for (const question of theme.questions) await dutch.answer(question, answers[question.id]!)

  await dutch.switchLanguage('en')
  const english = await ThemePage.shown({ ...visit, words: wordsOf('en') }, theme.id)
  for (const question of theme.questions) await english.expectAnswer(question, answers[question.id]!)

  await english.switchLanguage('nl')
  await ThemePage.shown(visit, theme.id)
  for (const question of theme.questions) await dutch.expectAnswer(question, answers[question.id]!)
})

test('after a switch an answer in the other language goes to the same scan', async ({
  start,
  page,
  visit,
}) => {
  const [first, next] = theme.questions.slice(0, 2) as [Question, Question]
  const dutch = await (await (await start.startScan()).fillShort()).next()
  await dutch.answer(first, answers[first.id]!)
  await dutch.switchLanguage('en')
  const english = await ThemePage.shown({ ...visit, words: wordsOf('en') }, theme.id)
  await english.answer(next, answers[next.id]!)
  await page.reload()
  await english.expectAnswer(first, answers[first.id]!)
  await english.expectAnswer(next, answers[next.id]!)
})

test('the chosen language is remembered after a reload', async ({ start, page }) => {
  await start.switchLanguage('en')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf('en').ui.start.title)
})

for (const [locale, language] of [
  ['nl-BE', 'nl'],
  ['en-GB', 'en'],
  ['de-DE', 'en'],
] as const) {
  test.describe(`a browser that prefers ${locale}`, () => {
    test.use({ locale })

    test(`shows ${language} at the first visit`, async ({ page }) => {
      await page.goto('/')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf(language).ui.start.title)
    })
  })
}
