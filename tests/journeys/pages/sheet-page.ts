import { copyFile } from 'node:fs/promises'
import { expect, type Locator } from '@playwright/test'
import type { SheetId } from '../../../src/domain/sheets/sheet-ids.ts'
import { Screen, type Visit } from './screen.ts'

/** One working sheet. */
export class SheetPage extends Screen {
  static async visit(visit: Visit, id: SheetId): Promise<SheetPage> {
    await visit.page.goto(`/#/sheet/${id}`)
    return SheetPage.shown(visit, id)
  }

  static async shown(visit: Visit, id: SheetId): Promise<SheetPage> {
    const page = new SheetPage(visit)
    await page.expectTitle(visit.words.ui.sheets.general.names[id].title)
    return page
  }

  /** The list, from the link in the end part of the result or the library. */
  static async openList(visit: Visit, link: string): Promise<void> {
    await visit.hand.press(visit.page.getByRole('link', { name: link, exact: true }))
    await expect(visit.page.getByRole('heading', { level: 1 })).toHaveText(
      visit.words.ui.sheets.general.title,
    )
  }

  /** The fields of one step of side entry. */
  stepFields(number: number): Locator {
    const { caption } = this.words.ui.sheets.sideEntry
    return this.page.getByRole('group', { name: caption.replace('{number}', String(number)) })
  }

  /** One term of one of the two jobs. */
  term(label: string, side: 'oldJob' | 'newJob'): Locator {
    const group = this.page.getByRole('group', { name: label, exact: true })
    return group.getByLabel(this.words.ui.sheets.terms[side], { exact: true })
  }

  task(number: number): Locator {
    const start = this.words.ui.sheets.division.task.replace('{number}', String(number))
    return this.page.getByRole('region', { name: new RegExp(`^${start}\\b`) })
  }

  async addTask(): Promise<void> {
    const { add, addFirst } = this.words.ui.sheets.division
    await this.visit.hand.press(this.button(add).or(this.button(addFirst)))
  }

  /** Keeps the PDF, filled or empty, at the path given. */
  async download(kind: 'filled' | 'empty', path: string): Promise<void> {
    const download = this.page.waitForEvent('download')
    await this.visit.hand.press(this.button(this.words.ui.sheets.general.take[kind]))
    await copyFile(await (await download).path(), path)
  }
}
