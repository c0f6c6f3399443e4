import { readFile } from 'node:fs/promises'
import type { Download } from '@playwright/test'
import { readSheet } from 'read-excel-file/node'
import { paths } from '../../src/app/paths.ts'
import { backup } from '../../src/texts/nl/backup.ts'
import { everyAddress, openAddress, somethingOnTheDevice } from './pages/addresses.ts'
import { RegisterPage } from './pages/follow-up-pages.ts'
import { expect } from './pages/journey.ts'
import { saveLocked } from './pages/locked-file.ts'
import { ResultPage } from './pages/result-page.ts'
import { Screen } from './pages/screen.ts'
import { test } from './pages/static-site.ts'
import { storeDossiers } from './pages/stored-dossiers.ts'
import { AfterTalkPage } from './pages/talk-page.ts'
import { goOffline, openKept } from './pages/without-network.ts'

const { device, dossier } = somethingOnTheDevice()

test('without network, after one visit of the start screen, every address of the app opens', async ({
  visit,
  context,
  traffic,
  site,
}) => {
  test.setTimeout(400_000)
  const start = await openKept(visit)
  const forgive = await goOffline(context, traffic, site)
  const asked = site.served.length
  await storeDossiers(visit.page, [dossier])
  await start.openFinished(device.scan)
  const addresses = everyAddress(device)
  const titles = new Set<string>()
  for (const address of addresses) {
    titles.add(await openAddress(visit, address))
    forgive()
    expect(traffic.faults, address).toEqual([])
  }
  expect(addresses.length).toBeGreaterThan(70)
  expect(titles.size).toBeGreaterThan(40)
  // The browser itself looks for a new version, also where the page has no network.
  const served = site.served.slice(asked).filter((path) => path !== 'service-worker.js')
  expect(served, 'asked of the server').toEqual([])
})

test('without network every kind of file is made', async ({ visit, context, traffic, site }, info) => {
  test.slow()
  const { page, words } = visit
  const start = await openKept(visit)
  const forgive = await goOffline(context, traffic, site)
  await storeDossiers(page, [dossier])
  await start.openFinished(device.scan)

  await openAddress(visit, paths.result)
  const result = await ResultPage.shown(visit)
  await result.downloadReport(info.outputPath('report.pdf'))
  expect((await readFile(info.outputPath('report.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
  const { file } = await saveLocked(result)
  expect(file.name).toMatch(/\.scan\.encrypted\.json$/)
  expect(file.buffer.toString()).toContain('"toekomstscan/encrypted"')

  await openAddress(visit, paths.followUpRegister)
  const workbook = await new RegisterPage(visit).save(words.followUp.save.excel)
  const rows = await readSheet(workbook.bytes, words.registerSheet.actions.name)
  expect(rows[1]).toContain(dossier.employer.name)

  await openAddress(visit, paths.backup)
  const screen = new Screen(visit)
  const saved = await screen.downloadBy(screen.button(backup.save))
  expect(saved.name).toMatch(/\.backup\.json$/)
  expect(JSON.parse(saved.text)).toMatchObject({ scans: [{ id: device.scan.id }], dossiers: [dossier] })

  await openAddress(visit, paths.afterTalk(dossier.id))
  const after = await AfterTalkPage.shown(visit)
  const downloads: Download[] = []
  page.on('download', (download) => downloads.push(download))
  await after.button(words.agreements.after.all).click()
  await expect.poll(() => downloads.length, { timeout: 30_000 }).toBe(3)
  const calendar = downloads.find((each) => each.suggestedFilename().endsWith('.ics'))!
  expect(await readFile(await calendar.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR[^]*Actie 1/)
  forgive()
})
