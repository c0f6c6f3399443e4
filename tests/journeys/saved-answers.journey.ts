import type { Theme } from '../../src/content/structure.ts'
import { answersBy, everyKindRule, themesOf } from '../support/journey-scans.ts'
import { wordsOf } from '../support/words.ts'
import { pointer } from './pages/hand.ts'
import { expect, test } from './pages/journey.ts'
import { StartPage } from './pages/start-page.ts'
import { ThemePage } from './pages/theme-page.ts'

const answers = answersBy(everyKindRule)
const { structure } = wordsOf('nl')
const [first, second] = themesOf(structure).slice(0, 2) as [Theme, Theme]
const firstQuestion = first.questions[0]!
const answer = answers[firstQuestion.id]!

test('an answer survives a reload right after it was given', async ({ start, page, visit }) => {
  const theme = await (await start.startScan()).fillShort()
  await theme.answer(firstQuestion, answer)
  await page.reload()
  await (await ThemePage.shown(visit, first.id)).expectAnswer(firstQuestion, answer)
})

test('an answer survives where the page is loaded anew in the same breath, ten times over', async ({
  start,
  page,
  visit,
}) => {
  await (await (await start.startScan()).fillShort()).answer(firstQuestion, answer)
  for (const turn of Array.from({ length: 10 }, (_, index) => index)) {
    const choice = page
      .getByRole('radiogroup')
      .first()
      .getByRole('radio')
      .nth(turn % 2)
    const isLoaded = page.waitForEvent('load')
    await choice.evaluate((input: HTMLInputElement) => {
      input.click()
      globalThis.location.reload()
    })
    await isLoaded
    await ThemePage.shown(visit, first.id)
    await expect(choice).toBeChecked()
  }
})

test('every answer to a theme survives a reload', async ({ start, page, visit }) => {
  const theme = await (await (await start.startScan()).fillShort()).next()
  for (const question of second.questions) {
    await theme.answer(question, answers[question.id]!)
    await page.reload()
    await ThemePage.shown(visit, second.id)
  }
  for (const question of second.questions) await theme.expectAnswer(question, answers[question.id]!)
})

test('the screen says when an answer is saved', async ({ start }) => {
  const theme = await (await start.startScan()).fillShort()
  await theme.answer(firstQuestion, answer)
  await expect(theme.savedLine).toBeVisible()
})

test('a question reported as unclear survives a reload', async ({ start, page, visit, words }) => {
  const theme = await (await start.startScan()).fillShort()
  const unclear = page.getByRole('checkbox', { name: words.ui.questionnaire.unclear }).first()
  await unclear.check()
  await page.reload()
  await ThemePage.shown(visit, theme.theme.id)
  await expect(unclear).toBeChecked()
})

test('after closing the page one goes on in the same theme', async ({ start, context, page, words }) => {
  const theme = await (await (await start.startScan()).fillShort()).next()
  const question = second.questions[0]!
  await theme.answer(question, answers[question.id]!)
  await page.close()

  const later = await StartPage.visit({ page: await context.newPage(), words, hand: pointer })
  const back = await later.goOnInTheme(words.ui.start.continueUnnamed, second.id)
  await back.expectAnswer(question, answers[question.id]!)
})
