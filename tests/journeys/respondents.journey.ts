import { readFile } from 'node:fs/promises'
import { newDossier } from '../../src/domain/dossier/new-dossier.ts'
import type { Scan } from '../../src/domain/scan/scan-schema.ts'
import { testContent } from '../support/content.ts'
import { completeRule, scanBy, themesOf } from '../support/journey-scans.ts'
import { highestAnswer, lowestAnswer } from '../support/structure-arbitrary.ts'
import { expect, test } from './pages/journey.ts'
import { ProfilePage } from './pages/profile-page.ts'
import { RespondentsPage } from './pages/respondents-page.ts'
import { storeDossiers } from './pages/stored-dossiers.ts'
import { fileOf, StartPage } from './pages/start-page.ts'

const key = '3f0d8a53-5a5e-4a8e-9a55-0d8f3b7f3d10'
const base = scanBy(completeRule)
const question = themesOf(testContent().structure).find(({ id }) => id === 'learning')!.questions[0]!
const owner: Scan = {
  ...base,
  company: { ...base.company, key },
  answers: { ...base.answers, [question.id]: lowestAnswer(question) },
}
const hr: Scan = {
  ...owner,
  id: '6f2b1c5e-6f0a-4c0e-9a55-000000000002',
  language: 'en',
  respondent: { role: 'hr' },
  answers: { ...base.answers, [question.id]: highestAnswer(question) },
}
const employee: Scan = { ...hr, id: '6f2b1c5e-6f0a-4c0e-9a55-000000000003', respondent: { role: 'employee' } }

test('an employer opens a second file and sees first where the answers differ', async ({
  start,
  visit,
  words,
  page,
}) => {
  const result = await start.openFinished(owner)
  await result.link(words.ui.result.respondents).click()
  const screen = await RespondentsPage.shown(visit)
  await screen.pick(hr)
  await screen.expectSideBySide()
  await expect(screen.differing).toHaveCount(1)
  const { text } = words.content.questionnaire.questions[question.id]!
  await expect(screen.differing.first().getByRole('heading')).toHaveText(text)
  await expect(screen.differing.first().getByRole('term')).toHaveText([
    words.content.profile.roles.owner!,
    words.content.profile.roles.hr!,
  ])
  const headings = page.getByRole('heading', { level: 2 })
  await expect(headings.nth(1)).toContainText(words.respondents.parts.differ.title)
  await page.reload()
  await expect(screen.differing, 'the opened file is not kept').toHaveCount(0)
  await expect((await StartPage.visit(visit)).storedScans).toHaveCount(1)
})

test('an employee is not shown, and a file of an unknown company is asked about', async ({
  start,
  visit,
  words,
  page,
}) => {
  await start.openFinished(owner)
  const screen = await RespondentsPage.visit(visit)
  await screen.pick(employee)
  await expect(page.getByText(words.respondents.people.hidden.one)).toBeVisible()
  await expect(screen.differing).toHaveCount(0)
  await screen.pick({ ...hr, company: { ...hr.company, key: '3f0d8a53-5a5e-4a8e-9a55-000000000000' } })
  await expect(page.getByRole('heading', { name: words.respondents.choose.askTitle })).toBeVisible()
  await expect(screen.differing).toHaveCount(0)
  await screen.button(words.respondents.choose.askYes).click()
  await expect(screen.differing).toHaveCount(1)
})

test('an empty file for colleagues gives each a scan of their own, with the role asked', async ({
  start,
  visit,
  words,
  page,
}) => {
  await start.openFinished(owner)
  const screen = await RespondentsPage.visit(visit)
  await page.getByText(words.respondents.colleague.title).click()
  const download = page.waitForEvent('download')
  await screen.button(words.respondents.colleague.save).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(JSON.parse(text)).toMatchObject({ company: { key }, answers: {} })
  for (const stored of [2, 3]) {
    await (await StartPage.visit(visit)).pick(fileOf(text))
    await ProfilePage.shown(visit)
    await expect(page.getByRole('radio', { name: words.content.profile.roles.owner! })).not.toBeChecked()
    await expect((await StartPage.visit(visit)).storedScans).toHaveCount(stored)
  }
})

test('an adviser sees the same for the scans of a dossier, and an earlier scan beside this one', async ({
  start,
  visit,
  words,
  page,
}) => {
  await start.openFinished(owner)
  const earlier: Scan = {
    ...owner,
    id: '6f2b1c5e-6f0a-4c0e-9a55-000000000001',
    completedAt: '2025-11-20T10:00:00.000Z',
    agreements: [{ id: 'a', origin: 'partner', status: 'done', what: 'Maak tijd om te leren', who: 'hr' }],
  }
  const birth = { id: '7f2b1c5e-6f0a-4c0e-9a55-000000000009', now: '2026-11-21T10:00:00.000Z' }
  const dossier = newDossier({ name: 'Drukkerij De Proef' }, undefined, birth)
  await storeDossiers(visit.page, [{ ...dossier, scans: [owner, hr, earlier] }])
  await page.goto(`/#/adviser/dossier/${birth.id}/respondents`)
  await page.reload()
  const screen = await RespondentsPage.shown(visit)
  await expect(page.getByRole('checkbox')).toHaveCount(3)
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)
  await expect(screen.differing).toHaveCount(1)
  await page.goto(`/#/adviser/dossier/${birth.id}/over-time`)
  await screen.expectTitle(words.overTime.dossier.title)
  const row = page.getByRole('row', { name: /^Maak tijd om te leren/ })
  await expect(row).toContainText(words.overTime.dossier.origins.partner)
  await expect(row).toContainText(words.overTime.statuses.done)
  await expect(page.getByRole('region', { name: words.overTime.dossier.changeTitle })).toBeVisible()
})
