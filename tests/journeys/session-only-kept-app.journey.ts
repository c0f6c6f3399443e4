import { answersBy, everyKindRule } from '../support/journey-scans.ts'
import { cachePrefix } from '../../src/app/offline/cache-names.ts'
import { expect } from './pages/journey.ts'
import { keptOn, nothingKept } from './pages/kept.ts'
import { StartPage } from './pages/start-page.ts'
import { test } from './pages/static-site.ts'

const answers = answersBy(everyKindRule)

test('"Alleen deze sessie" leaves the app itself on the device, and nothing of the reader', async ({
  visit,
  site,
}) => {
  const { page, words } = visit
  await page.goto('./')
  const start = await StartPage.shown(visit)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.getByRole('radio', { name: words.ui.start.keep.session }).check()
  const theme = await (await start.startScan()).fillShort()
  for (const question of theme.theme.questions) await theme.answer(question, answers[question.id]!)

  const { caches, workers, ...rest } = await keptOn(page)
  expect({ ...rest, caches: [], workers: 0 }).toEqual(nothingKept)
  expect(workers).toBe(1)
  expect(caches.length).toBeGreaterThan(0)
  expect(caches.filter((name) => !name.startsWith(cachePrefix(site.address)))).toEqual([])
})
