import { expect, type Locator } from '@playwright/test'
import type { Scan } from '../../../src/domain/scan/scan-schema.ts'
import { Screen, type Visit } from './screen.ts'
import { scanFile } from './start-page.ts'

/** The answers of several people side by side. */
export class RespondentsPage extends Screen {
  static async shown(visit: Visit): Promise<RespondentsPage> {
    const screen = new RespondentsPage(visit)
    await screen.expectTitle(visit.words.respondents.title)
    return screen
  }

  static async visit(visit: Visit): Promise<RespondentsPage> {
    await visit.page.goto('/#/respondents')
    return RespondentsPage.shown(visit)
  }

  async pick(scan: Scan): Promise<void> {
    await this.page.getByLabel(this.words.respondents.choose.open).setInputFiles(scanFile(scan))
  }

  /** One part of the screen, such as the questions on which people differ. */
  part(title: string): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${title}`) })
  }

  get differing(): Locator {
    return this.part(this.words.respondents.parts.differ.title).getByRole('article')
  }

  async expectSideBySide(): Promise<void> {
    await expect(this.part(this.words.respondents.themes.title)).toBeVisible()
  }
}
