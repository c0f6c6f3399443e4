import type { Page } from '@playwright/test'
import type { Theme } from '../../src/content/structure.ts'
import { answersBy, everyKindRule, themesOf } from '../support/journey-scans.ts'
import { wordsOf } from '../support/words.ts'
import { storage as texts } from '../../src/texts/nl/storage.ts'
import { cutTheLineBetweenWindows } from './pages/device-faults.ts'
import { expect, test } from './pages/journey.ts'
import type { Visit } from './pages/screen.ts'
import { StartPage } from './pages/start-page.ts'
import { ThemePage } from './pages/theme-page.ts'

const answers = answersBy(everyKindRule)
const [first, second] = themesOf(wordsOf('nl').structure).slice(0, 2) as [Theme, Theme]
const [question, next] = first.questions as [Theme['questions'][number], Theme['questions'][number]]

/** Another window of the same browser on the scan in hand. */
async function secondWindow(visit: Visit, theme: string): Promise<ThemePage> {
  const page = await visit.page.context().newPage()
  await page.goto(`/#/theme/${theme}`)
  return ThemePage.shown({ ...visit, page }, theme)
}

const conflict = (page: Page) => page.getByRole('heading', { name: texts.conflict.scanTitle })

test('what one window changes shows in the other, and both go on with it', async ({ start, page, visit }) => {
  const here = await (await start.startScan()).fillShort()
  await here.answer(question, answers[question.id]!)
  await expect(here.savedLine).toBeVisible()
  const there = await secondWindow(visit, first.id)
  await there.expectAnswer(question, answers[question.id]!)
  await there.answer(next, answers[next.id]!)
  await here.expectAnswer(next, answers[next.id]!)
  await here.answer(question, { unknown: true })
  await there.expectAnswer(question, { unknown: true })
  await page.reload()
  const again = await ThemePage.shown(visit, first.id)
  await again.expectAnswer(question, { unknown: true })
  await again.expectAnswer(next, answers[next.id]!)
  await expect(conflict(page)).toHaveCount(0)
})

test('windows on different themes of one scan lose no answer of each other', async ({
  start,
  page,
  visit,
}) => {
  const here = await (await start.startScan()).fillShort()
  await expect(here.savedLine).toBeVisible()
  const there = await secondWindow(visit, second.id)
  for (const each of second.questions) await there.answer(each, answers[each.id]!)
  await expect(there.savedLine).toBeVisible()
  for (const each of first.questions) await here.answer(each, answers[each.id]!)
  await page.reload()
  const again = await ThemePage.shown(visit, first.id)
  for (const each of first.questions) await again.expectAnswer(each, answers[each.id]!)
  const beside = await again.next()
  for (const each of second.questions) await beside.expectAnswer(each, answers[each.id]!)
})

for (const choice of ['goOnMine', 'goOnTheirs'] as const) {
  test(`a change the other window could not hear of is not overwritten: "${choice}"`, async ({
    start,
    page,
    visit,
  }) => {
    // Without the line between windows, as in a window that slept while the other one changed the scan.
    await cutTheLineBetweenWindows(page)
    await page.reload()
    const here = await (await start.startScan()).fillShort()
    await expect(here.savedLine).toBeVisible()
    const there = await secondWindow(visit, first.id)
    await there.answer(question, { unknown: true })
    await expect(there.savedLine).toBeVisible()
    await here.answer(next, answers[next.id]!)
    await expect(conflict(page)).toBeVisible()
    await here.answer(question, answers[question.id]!)
    const download = page.waitForEvent('download')
    await here.button(texts.conflict.saveTheirs).click()
    expect((await download).suggestedFilename()).toMatch(/\.scan\.json$/)

    await here.button(texts.conflict[choice]).click()
    await expect(conflict(page)).toHaveCount(0)
    await page.reload()
    const again = await ThemePage.shown(visit, first.id)
    await again.expectAnswer(question, choice === 'goOnMine' ? answers[question.id]! : { unknown: true })
    if (choice === 'goOnMine') await again.expectAnswer(next, answers[next.id]!)
    else await again.expectOpen(next)
  })
}

test('windows on two scans each go on with their own, where it was left', async ({ start, page, visit }) => {
  const here = await (await (await start.startScan()).fillShort()).next()
  await here.answer(second.questions[0]!, { unknown: true })
  await expect(here.savedLine).toBeVisible()
  const beside = { ...visit, page: await page.context().newPage() }
  const there = await (await (await StartPage.visit(beside)).startScan()).fillShort()
  await there.answer(question, { unknown: true })
  await expect(there.savedLine).toBeVisible()

  await page.reload()
  await (await ThemePage.shown(visit, second.id)).expectAnswer(second.questions[0]!, { unknown: true })
  await beside.page.reload()
  await (await ThemePage.shown(beside, first.id)).expectAnswer(question, { unknown: true })
  for (const [index, theme] of [first.id, second.id].entries()) {
    await (await StartPage.visit(visit)).storedScans.nth(index).click()
    await ThemePage.shown(visit, theme)
  }
})

test('a clock that stands still makes no conflict and loses nothing', async ({ start, page, visit }) => {
  await page.context().clock.setFixedTime(new Date('2020-02-29T12:00:00Z'))
  const here = await (await start.startScan()).fillShort()
  const there = await secondWindow(visit, first.id)
  for (const each of first.questions) await there.answer(each, answers[each.id]!)
  const last = first.questions.at(-1)!
  await here.expectAnswer(last, answers[last.id]!)
  await here.answer(question, { unknown: true })
  await page.reload()
  const again = await ThemePage.shown(visit, first.id)
  await again.expectAnswer(question, { unknown: true })
  await again.expectAnswer(last, answers[last.id]!)
  await expect(conflict(page)).toHaveCount(0)
})
