import { expect, type Locator } from '@playwright/test'
import { fill, fillPlural } from '../../../src/texts/fill.ts'
import { Screen, type Visit } from './screen.ts'
import type { PickedFile } from './start-page.ts'

/** Taking part in the comparison of a host. */
export class SharePage extends Screen {
  static async visit(visit: Visit): Promise<SharePage> {
    await visit.page.goto('/#/take-part')
    const page = new SharePage(visit)
    await page.expectTitle(visit.words.benchmark.share.title)
    return page
  }

  choice(host: string): Locator {
    return this.page.getByRole('checkbox', { name: fill(this.words.benchmark.share.choice, { host }) })
  }

  get save(): Locator {
    return this.button(this.words.benchmark.share.save)
  }

  /** Ticks the box, takes part, and gives what the browser downloaded. */
  async takePart(host: string): Promise<{ name: string; text: string }> {
    await this.choice(host).check()
    return this.downloadBy(this.save)
  }
}

/** Counting participants in the browser. */
export class CountPage extends Screen {
  static async visit(visit: Visit): Promise<CountPage> {
    await visit.page.goto('/#/host/benchmark')
    const page = new CountPage(visit)
    await page.expectTitle(visit.words.benchmark.count.title)
    return page
  }

  async count(files: PickedFile[]): Promise<void> {
    const { filesLabel, count } = this.words.benchmark.count
    await this.page.getByLabel(filesLabel).setInputFiles(files)
    await this.button(count).click()
  }

  async expectCounted(count: number): Promise<void> {
    const title = fillPlural(this.words.benchmark.count.countedTitle, count)
    await expect(this.page.getByRole('heading', { name: title, exact: true })).toBeVisible()
  }

  /** Makes the file for employers and gives what the browser downloaded. */
  async publish(source: string, previous?: PickedFile): Promise<{ name: string; text: string }> {
    const words = this.words.benchmark.count
    await this.page.getByLabel(words.source).fill(source)
    if (previous) await this.page.getByLabel(words.previousLabel).setInputFiles(previous)
    await this.button(words.publish).click()
    return this.downloadBy(this.button(words.savePublished))
  }
}
