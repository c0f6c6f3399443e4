import { readFile } from 'node:fs/promises'
import type { Download } from '@playwright/test'
import ICAL from 'ical.js'
import { readSheet } from 'read-excel-file/node'
import { scanSchema } from '../../src/domain/scan/scan-schema.ts'
import { talkSteps } from '../../src/domain/talk/talk-steps.ts'
import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { expect, test } from './pages/journey.ts'
import { ResultPage } from './pages/result-page.ts'
import { fileOf, StartPage } from './pages/start-page.ts'
import { AfterTalkPage, keepDossier, TalkPage } from './pages/talk-page.ts'

const scan = scanBy(everyKindRule)
const promise = 'Bel met het leerwerkloket, samen'

for (const language of ['nl', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language })

    test('a talk by keyboard, then what the employer gets back', async ({ start, words, page }, info) => {
      await keepDossier(start.visit, { ...scan, language })
      const talk = await TalkPage.visit(start.visit)
      await talk.note('goal').focus()
      await page.keyboard.type('Rust in de planning')
      // In a field the arrows belong to the text.
      await page.keyboard.press('ArrowRight')
      await talk.expectStep('goal')
      await talk.title.focus()
      await page.keyboard.press('ArrowRight')
      await talk.expectStep('recognise')
      await talk.expectFocusOnTitle()
      await expect(page.getByRole('main')).not.toContainText(/\d+ (van de|(out )?of) 100|score \d/i)
      await page.keyboard.press('ArrowRight')
      await talk.expectStep('unknown')
      await page.keyboard.press('ArrowRight')
      await talk.expectStep('priorities')
      for (const theme of ['learning', 'work-for-everyone']) {
        const box = page.getByRole('checkbox', { name: words.content.questionnaire.themes[theme]!.title })
        await box.focus()
        await page.keyboard.press('Space')
        await expect(box).toBeChecked()
      }
      await expect(page.getByText(words.talk.steps.priorities.next, { exact: true }).first()).toBeVisible()
      await talk.title.focus()
      await page.keyboard.press('ArrowRight')
      await talk.expectStep('actions')
      await page.reload()
      await talk.expectStep('actions')
      await page.getByLabel(words.agreements.agreements.what, { exact: true }).focus()
      await page.keyboard.type(promise)
      const adviser = page.getByRole('radio', { name: words.agreements.agreements.origins.adviser })
      await page.getByRole('radio', { name: words.agreements.agreements.origins.employer }).focus()
      await page.keyboard.press('ArrowDown')
      await expect(adviser).toBeChecked()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 3, name: promise })).toBeFocused()
      await page.keyboard.press('ArrowRight')
      await talk.expectStep('others')
      await page.keyboard.press('ArrowRight')
      await talk.expectStep('close')
      await talk.button(words.talk.days.takeUsual).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByText(words.talk.days.taken)).toBeVisible()
      await talk.button(words.talk.screen.finish).focus()
      await page.keyboard.press('Enter')

      const after = await AfterTalkPage.shown(start.visit)
      await page.getByRole('radio', { name: words.agreements.appreciation.views.partly }).first().check()
      await page.getByLabel(words.agreements.appreciation.reason, { exact: true }).fill('Er gebeurt al meer.')
      await expect(after.mail).toHaveValue(new RegExp(promise))
      const downloads: Download[] = []
      page.on('download', (download) => downloads.push(download))
      await after.button(words.agreements.after.all).focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => downloads.length, { timeout: 30_000 }).toBe(3)
      const pathOf = async (end: string) => {
        const found = downloads.find((each) => each.suggestedFilename().endsWith(end))!
        const path = info.outputPath(found.suggestedFilename())
        await found.saveAs(path)
        return path
      }

      const events = new ICAL.Component(ICAL.parse(await readFile(await pathOf('.ics'), 'utf8')))
        .getAllSubcomponents('vevent')
        .map((event) => String(event.getFirstPropertyValue('summary')))
      expect(events).toHaveLength(3)
      expect(events[0]).toContain(promise)
      const lines = (await readFile(await pathOf('.txt'), 'utf8')).split('\n').map((line) => line.split('\t'))
      const line = lines.find(([employer]) => employer === scan.company.name)
      expect(line, 'the line for the register, parted by tabs').toHaveLength(
        Object.keys(words.agreements.row.columns).length,
      )
      expect(line).toContain(promise)

      await (
        await StartPage.visit(start.visit)
      ).pick(fileOf(await readFile(await pathOf('.pdf')), 'rapport.pdf', 'application/pdf'))
      const opened = scanSchema.parse(JSON.parse(await (await ResultPage.shown(start.visit)).saveFile()))
      expect(Object.values(opened.appreciation?.pillars ?? {})).toEqual([
        { view: 'partly', text: 'Er gebeurt al meer.' },
      ])
      expect(opened.agreements).toMatchObject([{ origin: 'adviser', what: promise, status: 'open' }])
      expect(opened.dossier?.eraseAfter).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    })
  })
}

test('a talk goes on after a reload, and Escape leaves it with everything kept', async ({ start, page }) => {
  await keepDossier(start.visit, scan)
  const talk = await TalkPage.visit(start.visit, 'unknown')
  await talk.note('unknown').fill('De leiding zoekt het uit')
  await expect(talk.saved).toBeVisible()
  await page.reload()
  await talk.expectStep('unknown')
  await expect(talk.note('unknown')).toHaveValue('De leiding zoekt het uit')
  await talk.title.focus()
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/talk/)
})

test('each part stands on the whole screen: nothing of the app around it, and no scrolling sideways', async ({
  start,
  page,
}) => {
  await keepDossier(start.visit, scan)
  await page.setViewportSize({ width: 320, height: 640 })
  for (const step of talkSteps) {
    await TalkPage.visit(start.visit, step)
    await expect(page.getByRole('banner')).toHaveCount(0)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, step).toBeLessThanOrEqual(320)
  }
})

test('a note typed in the moment before the page is left is kept', async ({ start, page }) => {
  await keepDossier(start.visit, scan)
  const talk = await TalkPage.visit(start.visit, 'unknown')
  const hurried = 'Nog net op tijd'
  await talk.note('unknown').fill(hurried)
  await page.reload()
  await expect((await TalkPage.shown(start.visit, 'unknown')).note('unknown')).toHaveValue(hurried)
  await talk.note('unknown').fill(`${hurried}, en nog iets`)
  await page.goto('/#/adviser')
  await page.reload()
  await expect((await TalkPage.visit(start.visit, 'unknown')).note('unknown')).toHaveValue(
    `${hurried}, en nog iets`,
  )
})

test('the register of one dossier is there as a workbook and as CSV after its talk', async ({
  start,
  words,
  page,
}) => {
  await keepDossier(start.visit, {
    ...scan,
    agreements: [{ id: 'call', origin: 'adviser', status: 'doing', what: promise }],
  })
  const after = await AfterTalkPage.visit(start.visit)
  const { save } = words.followUp
  const download = page.waitForEvent('download')
  await after.button(save.excel).click()
  const { actions, statuses } = words.registerSheet
  const rows = await readSheet(await readFile(await (await download).path()), actions.name)
  expect(rows).toHaveLength(2)
  expect(rows[1]).toEqual(expect.arrayContaining([scan.company.name, promise, statuses.doing]))
  const csv = await after.downloadBy(after.button(save.csvActions))
  expect(csv.name).toMatch(/\.csv$/)
  expect(csv.text).toContain(promise)
  expect((await after.downloadBy(after.button(save.csvScans))).text).toContain(scan.company.name!)
})
