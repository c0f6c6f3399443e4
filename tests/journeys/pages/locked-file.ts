import { readFile } from 'node:fs/promises'
import { expect, type Locator } from '@playwright/test'
import { fill } from '../../../src/texts/fill.ts'
import type { PickedFile } from './start-page.ts'
import type { Screen } from './screen.ts'

/** "Sla op met een wachtzin", on the result and on the stop screen. */
export async function openLockedForm({ page, words }: Screen): Promise<void> {
  await page.locator('summary', { hasText: words.lockedFile.save.summary }).click()
  await expect(page.getByRole('button', { name: words.lockedFile.save.make })).toBeVisible()
}

/** Saves the scan with the passphrase that is offered; gives the file and the passphrase. */
export async function saveLocked(screen: Screen): Promise<{ file: PickedFile; passphrase: string }> {
  const { page, words, visit } = screen
  await openLockedForm(screen)
  const passphrase = await page
    .getByRole('group', { name: words.lockedFile.save.question })
    .getByRole('status')
    .innerText()
  const arriving = page.waitForEvent('download')
  await visit.hand.press(page.getByRole('button', { name: words.lockedFile.save.make }))
  const download = await arriving
  const name = download.suggestedFilename()
  await expect(page.getByText(fill(words.lockedFile.save.done, { name }))).toBeVisible()
  const buffer = await readFile(await download.path())
  return { file: { name, mimeType: 'application/json', buffer }, passphrase }
}

/** The question for the passphrase of a file. */
export function passphraseDialog({ page, words }: Screen): Locator {
  return page.getByRole('dialog', { name: words.lockedFile.open.title })
}

/** Fills in a passphrase and presses "open the file". */
export async function tryPassphrase(screen: Screen, passphrase: string): Promise<void> {
  const { visit, words } = screen
  const dialog = passphraseDialog(screen)
  await visit.hand.write(dialog.getByLabel(words.lockedFile.open.label), passphrase)
  await visit.hand.press(dialog.getByRole('button', { name: words.lockedFile.open.confirm }))
}
