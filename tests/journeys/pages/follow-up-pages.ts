import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import type { Dossier } from '../../../src/domain/dossier/dossier-schema.ts'
import { Screen, type Visit } from './screen.ts'
import { storeDossiers } from './stored-dossiers.ts'

/** Puts dossiers on the device, and begins anew so that the app reads them. */
async function beginWith(page: Page, dossiers: readonly Dossier[]): Promise<void> {
  await page.goto('/#/adviser/register')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await storeDossiers(page, dossiers)
  await page.reload()
}

/** A file that the app hands to the browser. */
export type SavedFile = { name: string; bytes: Buffer }

class FollowUpScreen extends Screen {
  /** Presses a button that saves a file, and gives the file. */
  async save(label: string): Promise<SavedFile> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.visit.hand.press(this.button(label)),
    ])
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }

  /** Chooses a file with the button that has this label. */
  async choose(label: string, name: string, bytes: Buffer): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).setInputFiles({ name, mimeType: '', buffer: bytes })
  }
}

export class RegisterPage extends FollowUpScreen {
  static async with(visit: Visit, dossiers: readonly Dossier[]): Promise<RegisterPage> {
    await beginWith(visit.page, dossiers)
    const page = new RegisterPage(visit)
    await page.expectTitle(visit.words.followUp.register.title)
    await expect(page.actions.first()).toBeVisible()
    return page
  }

  /** The rows of the list of actions. */
  get actions() {
    return this.page
      .getByRole('region', { name: this.words.followUp.register.actionsTitle, exact: true })
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader') })
  }
}

export class ListPage extends FollowUpScreen {
  static async visit(visit: Visit): Promise<ListPage> {
    await visit.page.goto('/#/adviser/import')
    const page = new ListPage(visit)
    await page.expectTitle(visit.words.followUp.list.title)
    return page
  }
}

export class ProgressPage extends FollowUpScreen {
  static async visit(visit: Visit): Promise<ProgressPage> {
    await visit.page.goto('/#/adviser/progress')
    const page = new ProgressPage(visit)
    await page.expectTitle(visit.words.followUp.progress.title)
    return page
  }
}
