import type { Locator, Page } from '@playwright/test'
import { fill } from '../../src/texts/fill.ts'
import { storage as texts } from '../../src/texts/nl/storage.ts'
import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { DossierPage } from './pages/adviser-pages.ts'
import { cutTheLineBetweenWindows, fillDevice } from './pages/device-faults.ts'
import { expect, test } from './pages/journey.ts'
import type { Visit } from './pages/screen.ts'
import { keepDossier, talkDossier } from './pages/talk-page.ts'

const scan = scanBy(everyKindRule)
const employer = scan.company.name ?? ''
const backupName = /^toekomstscan-\S+\.json$/

async function openDossier(visit: Visit): Promise<DossierPage> {
  await visit.page.goto(`/#/adviser/dossier/${talkDossier}`)
  await visit.page.reload()
  return DossierPage.shown(visit, employer)
}

async function secondWindow(visit: Visit): Promise<DossierPage> {
  return openDossier({ ...visit, page: await visit.page.context().newPage() })
}

/** The adviser's note, which never leaves the dossier. */
function noteOf({ page, words }: DossierPage): Locator {
  return page.getByLabel(words.dossier.note.label, { exact: true })
}

function talkDayOf(dossier: DossierPage): Locator {
  return dossier.part('days').getByLabel(dossier.words.dossier.days.talkAt)
}

/** What the device holds of the dossier. */
function stored(page: Page): Promise<{ note?: string; talkAt?: string }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('toekomstscan')
        opening.onsuccess = () => {
          const reading = opening.result.transaction('dossiers').objectStore('dossiers').getAll()
          reading.onsuccess = () => {
            resolve((reading.result as { note?: string; talkAt?: string }[])[0] ?? {})
            opening.result.close()
          }
        }
      }),
  )
}

const conflict = (page: Page) =>
  page.getByRole('heading', { name: fill(texts.conflict.dossierTitle, { name: employer }) })

test('what one window writes in a dossier shows in the other, and both go on with it', async ({
  start,
  visit,
  page,
}) => {
  await keepDossier(start.visit, scan)
  const here = await openDossier(visit)
  const there = await secondWindow(visit)
  await here.setDay('talkAt', '2026-12-01')
  await expect(talkDayOf(there)).toHaveValue('2026-12-01')
  await noteOf(there).fill('Bel eerst met de planner')
  await expect(noteOf(here)).toHaveValue('Bel eerst met de planner')
  await expect
    .poll(() => stored(page))
    .toMatchObject({ note: 'Bel eerst met de planner', talkAt: '2026-12-01' })
  await expect(conflict(page)).toHaveCount(0)
  await expect(conflict(there.page)).toHaveCount(0)
})

for (const choice of ['goOnMine', 'goOnTheirs'] as const) {
  test(`a dossier that the other window changed unheard is not overwritten: "${choice}"`, async ({
    start,
    visit,
    page,
  }) => {
    // Without the line between windows, as in a window that slept while the other one went on.
    await cutTheLineBetweenWindows(page)
    await keepDossier(start.visit, scan)
    const here = await openDossier(visit)
    const there = await secondWindow(visit)
    await there.setDay('talkAt', '2026-12-01')
    await expect.poll(() => stored(page)).toMatchObject({ talkAt: '2026-12-01' })

    await noteOf(here).fill('Bel eerst met de planner')
    await expect(conflict(page)).toBeVisible()
    expect(await stored(page)).toMatchObject({ talkAt: '2026-12-01' })
    await expect(noteOf(here)).toHaveValue('Bel eerst met de planner')
    for (const [label, text] of [
      [texts.conflict.saveMine, 'Bel eerst met de planner'],
      [texts.conflict.saveTheirs, '"talkAt":"2026-12-01"'],
    ] as const) {
      const file = await here.downloadBy(here.button(label))
      expect(file.name).toMatch(backupName)
      expect(file.text.replaceAll(/:\s+/g, ':')).toContain(text)
    }

    await here.button(texts.conflict[choice]).click()
    await expect(conflict(page)).toHaveCount(0)
    const isMine = choice === 'goOnMine'
    const note = isMine ? 'Bel eerst met de planner' : ''
    await expect.poll(async () => (await stored(page)).note ?? '').toBe(note)
    await expect(noteOf(here)).toHaveValue(note)
    await expect(talkDayOf(here)).toHaveValue(isMine ? '' : '2026-12-01')
    const again = await openDossier(visit)
    await expect(noteOf(again)).toHaveValue(note)
    await expect(talkDayOf(again)).toHaveValue(isMine ? '' : '2026-12-01')
  })
}

test('a dossier that was erased in the other window can be kept after all', async ({
  start,
  visit,
  page,
}) => {
  await cutTheLineBetweenWindows(page)
  await keepDossier(start.visit, scan)
  const here = await openDossier(visit)
  await here.setDay('talkAt', '2026-12-01')
  await expect.poll(() => stored(page)).toMatchObject({ talkAt: '2026-12-01' })
  const there = await secondWindow(visit)
  await there.erase()
  await expect.poll(() => stored(page)).toEqual({})
  await noteOf(here).fill('Nog niet klaar')
  await expect(conflict(page)).toBeVisible()
  await expect(page.getByText(texts.conflict.removed)).toBeVisible()
  await here.button(texts.conflict.goOnMine).click()
  await expect.poll(() => stored(page)).toMatchObject({ note: 'Nog niet klaar' })
})

test('a dossier the device has no room for goes into a file, with what was just written', async ({
  start,
  visit,
  page,
}) => {
  await keepDossier(start.visit, scan)
  const dossier = await openDossier(visit)
  await fillDevice(page)
  await noteOf(dossier).fill('Bel eerst met de planner')
  await expect(page.getByRole('alert')).toContainText(texts.dossiers.notSavedTitle)
  const file = await dossier.downloadBy(dossier.button(texts.dossiers.saveFile))
  expect(file.name).toMatch(backupName)
  expect(JSON.parse(file.text)).toMatchObject({
    format: 'toekomstscan/backup',
    dossiers: [{ id: talkDossier, employer: { name: employer }, note: 'Bel eerst met de planner' }],
  })
  expect(await stored(page)).not.toHaveProperty('note')
  await page.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom())
  await dossier.button(texts.dossiers.retry).click()
  await expect.poll(() => stored(page)).toMatchObject({ note: 'Bel eerst met de planner' })
})
