import type { Scan } from '../../src/domain/scan/scan-schema.ts'
import { adviserCopyOf } from '../support/adviser-copy.ts'
import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { expect, test } from './pages/journey.ts'
import { PlanPage } from './pages/plan-page.ts'
import { ResultPage } from './pages/result-page.ts'
import { scanFile, StartPage } from './pages/start-page.ts'

const scan = scanBy(everyKindRule)
const returned = adviserCopyOf(scan)
const { 'outside-changes': _gone, ...otherAnswers } = scan.answers

test('a copy from the adviser adds remarks and agreements, and says so', async ({
  start,
  visit,
  page,
  words,
}) => {
  await start.openFinished(scan)
  const again = await StartPage.visit(visit)
  await again.pick(scanFile(returned))
  await expect(page.getByRole('heading', { name: words.copies.taken.title })).toBeVisible()
  await expect(page.getByText('de reactie van de adviseur en 3 acties')).toBeVisible()
  await expect(page.getByText(words.copies.taken.answersKept)).toBeVisible()

  await again.link(words.copies.taken.result).click()
  const result = await ResultPage.shown(visit)
  const remarks = page.getByRole('region', { name: words.ui.editions.appreciation.title })
  await expect(remarks).toContainText(words.ui.editions.appreciation.note)
  await expect(remarks).toContainText('Dit herken ik van het bezoek.')
  await expect(remarks).toContainText('Begin met een gesprek per team.')
  expect(JSON.parse(await result.saveFile())).toEqual(returned)

  const plan = await PlanPage.visit(visit)
  const agreed = page.getByRole('article', { name: 'Kennismaken met de school' })
  await expect(agreed).toContainText('6 december 2026')
  await agreed.getByRole('combobox').selectOption({ label: words.plan.action.statuses.done })
  await agreed.getByRole('textbox').fill('Gedaan op maandag')
  await expect(plan.savedLine).toBeVisible()
  await page.reload()
  await expect(agreed.getByRole('combobox')).toHaveValue('done')
  await expect(agreed.getByRole('textbox')).toHaveValue('Gedaan op maandag')
})

test('answers that went on here stay, and those of the file are there for the asking', async ({
  start,
  visit,
  page,
  words,
}) => {
  const here: Scan = { ...scan, answers: otherAnswers, updatedAt: '2026-11-22T10:00:00.000Z' }
  await start.openFinished(here)
  const again = await StartPage.visit(visit)
  await again.pick(scanFile(returned))
  await expect(page.getByText(words.copies.taken.answersDiffer)).toBeVisible()
  await again.button(words.copies.taken.useAnswers).click()
  await expect(page.getByText(words.copies.taken.answersUsed)).toBeVisible()
  await again.link(words.copies.taken.result).click()
  const saved = JSON.parse(await (await ResultPage.shown(visit)).saveFile()) as Scan
  expect(saved.answers).toEqual(scan.answers)
  expect(saved.appreciation).toEqual(returned.appreciation)
})

test('answers that went on here are not touched', async ({ start, visit, words }) => {
  await start.openFinished({ ...scan, answers: otherAnswers, updatedAt: '2026-11-22T10:00:00.000Z' })
  const again = await StartPage.visit(visit)
  await again.pick(scanFile(returned))
  await again.link(words.copies.taken.result).click()
  const saved = JSON.parse(await (await ResultPage.shown(visit)).saveFile()) as Scan
  expect(saved.answers).toEqual(otherAnswers)
  expect(saved.agreements).toEqual(returned.agreements)
})

test('where both changed the same agreement the employer chooses', async ({ start, visit, page, words }) => {
  const own = returned.agreements!.map((each) =>
    each.id === 'agreed-1' ? { ...each, status: 'done' as const } : each,
  )
  await start.openFinished({ ...returned, agreements: own })
  const again = await StartPage.visit(visit)
  await again.pick(scanFile(returned))
  const question = page.getByRole('group', {
    name: words.copies.ask.agreement.replace('{what}', 'Vraag een gratis gesprek aan'),
  })
  await question.getByRole('radio', { name: new RegExp(`^${words.copies.ask.file}`) }).check()
  await again.button(words.copies.ask.confirm).click()
  await expect(page.getByText('Wij namen over: 1 actie.')).toBeVisible()
  await again.link(words.copies.taken.result).click()
  const saved = JSON.parse(await (await ResultPage.shown(visit)).saveFile()) as Scan
  expect(saved.agreements?.[0]).toMatchObject({ id: 'agreed-1', status: 'open' })
})
