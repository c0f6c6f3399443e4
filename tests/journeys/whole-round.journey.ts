import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { readSheet } from 'read-excel-file/node'
import { languages } from '../../src/content/texts.ts'
import type { Scan } from '../../src/domain/scan/scan-schema.ts'
import { fillPlural } from '../../src/texts/fill.ts'
import { answersBy, completeRule, everyKindRule, themesOf } from '../support/journey-scans.ts'
import type { Words } from '../support/words.ts'
import { DossierPage, DossiersPage } from './pages/adviser-pages.ts'
import { pointer } from './pages/hand.ts'
import { expect, test } from './pages/journey.ts'
import { passphraseDialog, saveLocked, tryPassphrase } from './pages/locked-file.ts'
import { PlanPage } from './pages/plan-page.ts'
import { ProfilePage } from './pages/profile-page.ts'
import { ResultPage } from './pages/result-page.ts'
import { Screen, type Visit } from './pages/screen.ts'
import { fileOf, StartPage, type PickedFile } from './pages/start-page.ts'
import { AfterTalkPage } from './pages/talk-page.ts'
import type { ThemePage } from './pages/theme-page.ts'
import { reportViolations, watchTraffic } from './pages/traffic.ts'

const employer = 'Drukkerij De Proef'
const promise = 'Bel samen met het leerwerkloket'
const remark = 'Er gebeurt al meer dan de scan ziet.'

test.use({ trace: 'off' })

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })

    test('the whole round: from the first answer of an employer to the register of the adviser', async ({
      start,
      visit,
      words,
      browser,
      baseURL,
    }) => {
      test.slow()
      // Two devices: nothing goes from one to the other but files.
      const device = await browser.newContext({
        baseURL: String(baseURL),
        locale: language === 'nl' ? 'nl-NL' : 'en-GB',
        serviceWorkers: 'block',
      })
      const traffic = watchTraffic(device, String(baseURL))
      await device.addInitScript(reportViolations)
      const adviser: Visit = { page: await device.newPage(), words, hand: pointer }

      const first = await fillIn(await startFirst(start), everyKindRule, words)
      const { file, passphrase } = await saveLocked(first)
      expect(file.buffer.toString()).not.toContain(employer)

      await takeIn(adviser, file, passphrase)
      await prepare(adviser)
      await talkThrough(adviser)
      const handedBack = await fileAfterTalk(adviser)

      const answered = await reopen(visit, handedBack)
      const later = await repeat(visit, words)

      await register(adviser, [answered, later], words)
      expect(traffic.elsewhere).toEqual([])
      expect(traffic.faults).toEqual([])
      await device.close()
    })
  })
}

async function startFirst(start: StartPage): Promise<ThemePage> {
  const profile = await start.startScan()
  await profile.chooseSector('C')
  await profile.chooseSize('25-49')
  await profile.chooseRole('owner')
  return profile.next()
}

/** Answers every question by pointer, up to the result. */
async function fillIn(first: ThemePage, rule: typeof completeRule, words: Words): Promise<ResultPage> {
  const answers = answersBy(rule)
  let theme = first
  const themes = themesOf(words.structure)
  for (const { id, questions } of themes) {
    for (const question of questions) await theme.answer(question, answers[question.id]!)
    if (id !== themes.at(-1)!.id) theme = await theme.next()
  }
  const priorities = await theme.nextToPriorities()
  await priorities.choose(['learning', 'workforce-plan'])
  const check = await (await priorities.next()).next()
  if ((await check.companyName.inputValue()) === '') await check.nameCompany(employer)
  return check.seeResult()
}

/** The adviser opens the locked file; it makes a dossier. */
async function takeIn(adviser: Visit, file: PickedFile, passphrase: string): Promise<void> {
  const list = await DossiersPage.visit(adviser)
  await list.page.getByLabel(adviser.words.opening.action).setInputFiles(file)
  await expect(passphraseDialog(list)).toBeVisible()
  await tryPassphrase(list, passphrase)
  await expect(list.employers).toHaveText([employer])
}

/** Reads the result and writes down what the adviser thinks of it. */
async function prepare(adviser: Visit): Promise<void> {
  const { words, page } = adviser
  const dossier = await (await DossiersPage.shown(adviser)).open(employer)
  const see = new RegExp(`^${words.dossier.scans.see}`)
  await dossier.part('scans').getByRole('link', { name: see }).click()
  await ResultPage.shown(adviser)
  await page.goBack()
  await DossierPage.shown(adviser, employer)
  const { views, reason } = words.agreements.appreciation
  await page.getByRole('radio', { name: views.partly }).first().check()
  await page.getByLabel(reason, { exact: true }).fill(remark)
  await dossier.part('days').getByRole('link', { name: words.dossier.days.talk }).click()
}

/** All parts of the talk: a note, two priorities, one agreement, the days. */
async function talkThrough(adviser: Visit): Promise<void> {
  const { words, page } = adviser
  const screen = new Screen(adviser)
  const { steps, screen: labels, days } = words.talk
  const next = () => screen.button(labels.next).click()
  await page.getByLabel(steps.goal.note, { exact: true }).fill('Rust in de planning')
  for (const step of ['recognise', 'unknown', 'priorities'] as const) {
    await next()
    await screen.expectTitle(words.ui.editions.guide[step].title)
  }
  for (const theme of ['learning', 'workforce-plan'])
    await page.getByRole('checkbox', { name: words.content.questionnaire.themes[theme]!.title }).check()
  await next()
  const { what, origins, add } = words.agreements.agreements
  await page.getByLabel(what, { exact: true }).fill(promise)
  await page.getByRole('radio', { name: origins.adviser }).check()
  await screen.button(add).click()
  await expect(page.getByRole('heading', { level: 3, name: promise })).toBeVisible()
  await next()
  await next()
  await screen.button(days.takeUsual).click()
  await screen.button(labels.finish).click()
}

/** The file that goes back to the employer, and the register of this dossier as a workbook. */
async function fileAfterTalk(adviser: Visit): Promise<PickedFile> {
  const { after } = adviser.words.agreements
  const screen = await AfterTalkPage.shown(adviser)
  await expect(screen.mail).toHaveValue(new RegExp(promise))
  const { text } = await screen.downloadBy(screen.button(after.scan))
  const { followUp, registerSheet } = adviser.words
  const workbook = await bytesBy(adviser.page, screen.button(followUp.save.excel))
  const rows = await readSheet(workbook, registerSheet.actions.name)
  expect(rows.slice(1).map(([name]) => name)).toEqual([employer])
  expect(rows[1]).toContain(promise)
  return fileOf(text)
}

/** The employer opens what came back, reads it, and marks the agreement as done. */
async function reopen(visit: Visit, handedBack: PickedFile): Promise<PickedFile> {
  const { words, page } = visit
  const home = await StartPage.visit(visit)
  await home.pick(handedBack)
  await expect(page.getByRole('heading', { name: words.copies.taken.title })).toBeVisible()
  const plan = await PlanPage.visit(visit)
  const agreed = page.getByRole('article', { name: promise })
  await agreed.getByRole('combobox').selectOption('done')
  await expect(plan.savedLine).toBeVisible()
  await page.goto('/#/result')
  const result = await ResultPage.shown(visit)
  const remarks = page.getByRole('region', { name: words.ui.editions.appreciation.title })
  await expect(remarks).toContainText(remark)
  return fileOf(await result.saveFile())
}

/** A year later: a new scan of the same company, beside the earlier one. */
async function repeat(visit: Visit, words: Words): Promise<PickedFile> {
  const { page } = visit
  const inAYear = new Date()
  inAYear.setFullYear(inAYear.getFullYear() + 1)
  await page.clock.setFixedTime(inAYear)
  const home = await StartPage.visit(visit)
  await page.reload()
  await home.link(`${words.ui.start.repeatAction}: ${employer}`).click()
  const theme = await (await ProfilePage.shown(visit)).next()
  const result = await fillIn(theme, completeRule, words)
  await expect(page.getByRole('region', { name: words.overTime.title })).toBeVisible()
  await expect(page.getByRole('region', { name: words.overTime.title })).toContainText(promise)
  return fileOf(await result.saveFile())
}

/** The adviser takes in both files, sees then and now, and exports the register. */
async function register(adviser: Visit, files: PickedFile[], words: Words): Promise<void> {
  const { page } = adviser
  const list = await DossiersPage.visit(adviser)
  await list.openFiles(files[0]!)
  await list.button(words.opening.newer.use).click()
  await expect(page.getByText(words.opening.newer.use)).toHaveCount(0)
  await list.openFiles(files[1]!)
  await expect(page.getByText(words.opening.question.sameKey)).toBeVisible()
  await list.button(words.opening.question.confirm).click()
  await list.expectStored((JSON.parse(files[1]!.buffer.toString()) as Scan).id)
  const dossier = await list.open(employer)
  await expect(dossier.part('scans').getByRole('rowheader')).toHaveCount(2)
  await dossier.link(words.dossier.scans.overTime).click()
  const row = page.getByRole('row', { name: new RegExp(`^${promise}`) })
  await expect(row).toContainText(words.overTime.statuses.done)

  await page.goto('/#/adviser/register')
  const screen = new Screen(adviser)
  await screen.expectTitle(words.followUp.register.title)
  const workbook = await bytesBy(page, screen.button(words.followUp.save.excel))
  const { actions, scans, statuses } = words.registerSheet
  const rows = await readSheet(workbook, actions.name)
  expect(rows[0]).toEqual(Object.values(actions.columns))
  expect(rows[1]).toEqual(expect.arrayContaining([employer, promise, statuses.done]))
  expect(await readSheet(workbook, scans.name)).toHaveLength(3)
  await expect(page.getByText(fillPlural(words.followUp.register.found, 1, { total: 1 }))).toBeVisible()
}

async function bytesBy(page: Page, button: Locator): Promise<Buffer> {
  const download = page.waitForEvent('download')
  await button.click()
  return readFile(await (await download).path())
}
