import type { Page } from '@playwright/test'
import { answersBy, everyKindRule, themesOf } from '../support/journey-scans.ts'
import { test } from './pages/browser-process.ts'
import { pointer } from './pages/hand.ts'
import { expect } from './pages/journey.ts'
import { StartPage } from './pages/start-page.ts'

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
  await expect.poll(() => countStoredAnswers(before.page)).toBe(earlier.length)
  await screen.answer(last, answers[last.id]!)
  await before.kill()

  const after = await openOwnBrowser()
  const again = await StartPage.shown({ page: after.page, words, hand: pointer })
  const back = await again.goOnInTheme(words.ui.start.continueUnnamed, theme.id)
  for (const question of earlier) await back.expectAnswer(question, answers[question.id]!)
})

/** How many answers lie on the device; reading waits its turn behind what is being written. */
function countStoredAnswers(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('toekomstscan')
        opening.onerror = () => reject(opening.error!)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('scans').objectStore('scans').getAll()
          reading.onsuccess = () => {
            opening.result.close()
            resolve(Object.keys((reading.result[0] as { answers: object }).answers).length)
          }
        }
      }),
  )
}
