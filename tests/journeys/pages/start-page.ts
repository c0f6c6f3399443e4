import { expect, type Locator } from '@playwright/test'
import type { Scan } from '../../../src/domain/scan/scan-schema.ts'
import { writeScan } from '../../../src/domain/scan/write-scan.ts'
import { ProfilePage } from './profile-page.ts'
import { ResultPage } from './result-page.ts'
import { Screen, type Visit } from './screen.ts'
import { ThemePage } from './theme-page.ts'

/** A file a visitor picks. */
export type PickedFile = { name: string; mimeType: string; buffer: Buffer }

export function fileOf(content: string | Buffer, name = 'a.scan.json', mimeType = 'application/json') {
  return { name, mimeType, buffer: Buffer.from(content) }
}

export function scanFile(scan: Scan): PickedFile {
  return fileOf(writeScan(scan))
}

export class StartPage extends Screen {
  static async visit(visit: Visit): Promise<StartPage> {
    await visit.page.goto('/')
    return StartPage.shown(visit)
  }

  static async shown(visit: Visit): Promise<StartPage> {
    const start = new StartPage(visit)
    await start.expectTitle(visit.words.ui.start.title)
    return start
  }

  async startScan(): Promise<ProfilePage> {
    await this.visit.hand.press(this.button(this.words.ui.start.startFull))
    return ProfilePage.shown(this.visit)
  }

  async takeQuickRoute(): Promise<ProfilePage> {
    await this.visit.hand.press(this.button(this.words.ui.start.startQuick))
    return ProfilePage.shown(this.visit)
  }

  get storedScans(): Locator {
    return this.page.getByRole('link', {
      name: new RegExp(`^(${this.words.ui.start.continueAction}|${this.words.ui.start.resultAction}):`),
    })
  }

  /** "Ga verder" with a scan that was left in a theme. */
  async goOnInTheme(name: string, theme: string): Promise<ThemePage> {
    await this.visit.hand.press(this.link(`${this.words.ui.start.continueAction}: ${name}`))
    return ThemePage.shown(this.visit, theme)
  }

  async pick(file: PickedFile): Promise<void> {
    await this.page.getByLabel(this.words.ui.start.openAction).setInputFiles(file)
  }

  /** Opens a finished scan, which leads to its result. */
  async openFinished(scan: Scan): Promise<ResultPage> {
    await this.pick(scanFile(scan))
    return ResultPage.shown(this.visit)
  }

  /** Opens an unfinished scan that was never on this device: it leads to its first open theme. */
  async openUnfinished(scan: Scan, theme: string): Promise<ThemePage> {
    await this.pick(scanFile({ ...scan, completedAt: null }))
    return ThemePage.shown(this.visit, theme)
  }

  get refusal(): Locator {
    return this.page.getByRole('alert').filter({ hasText: this.words.ui.files.refusedTitle })
  }

  get sameScanQuestion(): Locator {
    return this.page.getByRole('heading', { name: this.words.copies.same.title })
  }

  async expectRefusal(): Promise<void> {
    await expect(this.refusal).toBeVisible()
  }

  async openExample(name: 'bakery' | 'installation' | 'care'): Promise<ResultPage> {
    await this.visit.hand.press(this.link(this.words.ui.start.examples[name]))
    return ResultPage.shown(this.visit)
  }
}
