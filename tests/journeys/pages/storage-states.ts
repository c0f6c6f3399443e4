import { expect } from '@playwright/test'
import { fill } from '../../../src/texts/fill.ts'
import { storage as texts } from '../../../src/texts/nl/storage.ts'
import { everyKindRule, scanBy } from '../../support/journey-scans.ts'
import { BackupPage, textsOfBackup } from './backup-page.ts'
import { cutTheLineBetweenWindows, fillDevice, openNewerDatabase, refuseStorage } from './device-faults.ts'
import { passphraseDialog, saveLocked, tryPassphrase } from './locked-file.ts'
import { fileOf, type StartPage } from './start-page.ts'
import { keepDossier, talkDossier } from './talk-page.ts'

const scan = scanBy(everyKindRule)
const backupTexts = textsOfBackup('nl')
const backup = {
  ...{ format: 'toekomstscan/backup', formatVersion: 1, at: '2026-11-22T10:00:00.000Z' },
  scans: [
    { ...scan, updatedAt: '2020-01-01T00:00:00.000Z', priorities: [] },
    { ...scan, id: '6f2b1c5e-6f0a-4c0e-9a55-000000000009' },
    'rubbish',
  ],
  dossiers: [],
}

/** What storage has to tell, in Dutch: two windows, no room, no access, a newer version, nothing left; and backups. */
export const storageStates: Record<string, (start: StartPage) => Promise<unknown>> = {
  'theme, on a full device': async (start) => {
    const theme = await (await start.startScan()).fillShort()
    await fillDevice(start.page)
    await theme.answer(theme.theme.questions[0]!, { unknown: true })
    await start.page.getByRole('alert').filter({ hasText: start.words.ui.shell.notSavedFull }).waitFor()
  },
  'start, where storage is refused': async (start) => {
    await refuseStorage(start.page)
    await start.page.getByRole('heading', { name: texts.faults.refused.title }).waitFor()
  },
  'start, with a database of a newer version': async (start) => {
    await openNewerDatabase(start.page)
    await start.page.reload()
    await start.page.getByRole('heading', { name: texts.faults.newer.title }).waitFor()
  },
  'start, with the proof of erasing': async (start) => {
    await start.openFinished(scan)
    await start.eraseEverything()
    await start.page.getByText(texts.erased.clean.split('{')[0]!).waitFor()
  },
  'start, in only this session': async (start) => {
    await start.page.getByRole('radio', { name: start.words.ui.start.keep.session }).check()
    await start.page.getByText(texts.session.text).waitFor()
  },
  'scan, changed in two windows': async (start) => {
    await cutTheLineBetweenWindows(start.page)
    await start.page.reload()
    const theme = await (await start.startScan()).fillShort()
    await expect(theme.savedLine).toBeVisible()
    await storedInAnotherWindow(start, 'scans')
    await theme.answer(theme.theme.questions[0]!, { unknown: true })
    await start.page.getByRole('heading', { name: texts.conflict.scanTitle }).waitFor()
  },
  'dossier, changed in two windows': async (start) => {
    await cutTheLineBetweenWindows(start.page)
    await openDossier(start)
    await storedInAnotherWindow(start, 'dossiers')
    await writeNote(start)
    const name = fill(texts.conflict.dossierTitle, { name: scan.company.name ?? '' })
    await start.page.getByRole('heading', { name }).waitFor()
  },
  'dossier, on a full device': async (start) => {
    await openDossier(start)
    await fillDevice(start.page)
    await writeNote(start)
    await start.page.getByText(texts.dossiers.notSavedTitle).waitFor()
  },
  'backup, made with a passphrase': async (start) => {
    await start.openFinished(scan)
    await saveLocked(await BackupPage.visit(start.visit, backupTexts))
  },
  'backup, with what is in it and a choice': async (start) => {
    await start.openFinished(scan)
    const page = await BackupPage.visit(start.visit, backupTexts)
    await page.choose(fileOf(JSON.stringify(backup), 'a.backup.json'))
    await page.page.getByRole('combobox').waitFor()
  },
  'backup, with a refused file': async (start) => {
    const page = await BackupPage.visit(start.visit, backupTexts)
    await page.choose(fileOf('{"format":"other"}', 'x.json'))
    await page.page.getByRole('alert').waitFor()
  },
  'backup, with a file that asks for its passphrase': async (start) => {
    await start.openFinished(scan)
    const page = await BackupPage.visit(start.visit, backupTexts)
    const { file } = await saveLocked(page)
    await page.choose(file)
    await tryPassphrase(page, 'fout')
    await expect(passphraseDialog(page)).toContainText(start.words.lockedFile.open.wrong)
  },
}

async function openDossier({ visit, page }: StartPage): Promise<void> {
  await keepDossier(visit, scan)
  await page.goto(`/#/adviser/dossier/${talkDossier}`)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: scan.company.name ?? '' }).waitFor()
}

async function writeNote({ page, words }: StartPage): Promise<void> {
  await page.getByLabel(words.dossier.note.label, { exact: true }).fill('Bel eerst')
}

/** Another window, that this one cannot hear, takes every record of a kind one step further. */
async function storedInAnotherWindow({ page, words }: StartPage, kind: 'scans' | 'dossiers'): Promise<void> {
  const other = await page.context().newPage()
  await other.goto(page.url())
  if (kind === 'dossiers') {
    await other.getByLabel(words.dossier.note.label, { exact: true }).fill('In het andere venster')
    await other.getByLabel(words.dossier.days.talkAt).fill('2026-12-01')
  } else await other.getByRole('radio').nth(1).check()
  await other.waitForFunction(
    (store) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('toekomstscan')
        opening.onsuccess = () => {
          const reading = opening.result.transaction(store).objectStore(store).getAll()
          reading.onsuccess = () => {
            opening.result.close()
            const text = JSON.stringify(reading.result)
            resolve(store === 'dossiers' ? text.includes('2026-12-01') : !text.includes('"answers":{}'))
          }
        }
      }),
    kind,
  )
  await other.close()
}
