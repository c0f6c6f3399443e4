import { answersBy, everyKindRule, themesOf } from '../support/journey-scans.ts'
import { test } from './pages/browser-process.ts'
import { pointer } from './pages/hand.ts'
import { expect } from './pages/journey.ts'
import { StartPage } from './pages/start-page.ts'
import { storedAnswers } from './pages/stored-answers.ts'

const answers = answersBy(everyKindRule)

test('a browser that is killed loses at most the last answer', async ({ openOwnBrowser, words }) => {
  const theme = themesOf(words.structure)[1]!
  const last = theme.questions.at(-1)!
  const earlier = theme.questions.slice(0, -1)

  const before = await openOwnBrowser()
  const start = await StartPage.shown({ page: before.page, words, hand: pointer })
  const screen = await (await (await start.startScan()).fillShort()).next()
  for (const question of earlier) await screen.answer(question, answers[question.id]!)
  await expect(screen.savedLine).toBeVisible()
  await expect.poll(async () => Object.keys(await storedAnswers(before.page)).length).toBe(earlier.length)
  await screen.answer(last, answers[last.id]!)
  await before.kill()

  const after = await openOwnBrowser()
  const again = await StartPage.shown({ page: after.page, words, hand: pointer })
  const back = await again.goOnInTheme(words.ui.start.continueUnnamed, theme.id)
  for (const question of earlier) await back.expectAnswer(question, answers[question.id]!)
})
