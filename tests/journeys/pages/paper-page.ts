import { copyFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { Screen, type Visit } from './screen.ts'

/** Where the questionnaire is had as a paper form. */
export class PaperPage extends Screen {
  /** Through the link on the start screen. */
  static async open(visit: Visit): Promise<PaperPage> {
    const page = new PaperPage(visit)
    await visit.hand.press(page.link(visit.words.ui.start.paperLink))
    await page.expectTitle(visit.words.ui.blank.screen.title)
    return page
  }

  /** Makes the form, keeps it at the path given, and sees that the page says so. */
  async download(path: string): Promise<void> {
    const { download, made } = this.words.ui.blank.screen
    const arriving = this.page.waitForEvent('download')
    await this.visit.hand.press(this.button(download))
    await copyFile(await (await arriving).path(), path)
    await expect(this.page.getByText(made.split('{')[0]!)).toBeVisible()
  }
}
