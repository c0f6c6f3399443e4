import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { writeScan } from '../../../src/domain/scan/write-scan.ts'
import { adviserCopyOf } from '../../support/adviser-copy.ts'
import { everyKindRule, scanBy } from '../../support/journey-scans.ts'
import { passphraseDialog, saveLocked, tryPassphrase } from './locked-file.ts'
import { PlanPage } from './plan-page.ts'
import { fileOf, StartPage } from './start-page.ts'

const scan = scanBy(everyKindRule)
const lockedFixture = fileOf(
  readFileSync(new URL('../../fixtures/encrypted-format-1.scan.encrypted.json', import.meta.url)),
)

/** The states around files with a passphrase and copies that come back. */
export const copyStates: Record<string, (start: StartPage) => Promise<unknown>> = {
  'start, with a file that asks for its passphrase': async (start) => {
    await start.pick(lockedFixture)
    await tryPassphrase(start, 'fout')
    await expect(passphraseDialog(start)).toContainText(start.words.lockedFile.open.wrong)
  },
  'start, with a copy of the adviser taken in': async (start) => {
    await start.openFinished(scan)
    const again = await StartPage.visit(start.visit)
    await again.pick(fileOf(writeScan({ ...adviserCopyOf(scan), answers: {} })))
    await expect(again.button(start.words.copies.taken.useAnswers)).toBeVisible()
  },
  'start, with an agreement that both changed': async (start) => {
    const own = adviserCopyOf(scan)
    await start.openFinished({ ...own, agreements: own.agreements!.map((each) => ({ ...each, note: 'x' })) })
    const again = await StartPage.visit(start.visit)
    await again.pick(fileOf(writeScan(own)))
    await expect(again.button(start.words.copies.ask.confirm)).toBeVisible()
  },
  'result, with remarks of the adviser and a file made with a passphrase': async (start) => {
    const result = await start.openFinished(adviserCopyOf(scan))
    await saveLocked(result)
  },
  'plan, with agreements with the adviser': async (start) => {
    await start.openFinished(adviserCopyOf(scan))
    await PlanPage.visit(start.visit)
    await expect(start.page.getByRole('article')).toHaveCount(3)
  },
}
