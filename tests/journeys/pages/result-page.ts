import { copyFile, readFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { defaultEdition, type Edition } from '../../../src/domain/report/edition.ts'
import { CheckPage } from './closing-pages.ts'
import { PrintPage } from './print-page.ts'
import { Screen, type Visit } from './screen.ts'

/** What a reader sees of one score: its title, the number or nothing, its word, its range in words. */
export type ShownScore = { title: string; score: string | null; word: string; range: string | null }

export class ResultPage extends Screen {
  static async shown(visit: Visit): Promise<ResultPage> {
    const page = new ResultPage(visit)
    await page.actions.first().waitFor()
    return page
  }

  get actions(): Locator {
    return this.button(this.words.ui.result.download)
  }

  /** The four pillars, from the table. */
  async pillarsInTable(): Promise<ShownScore[]> {
    const table = this.page.getByRole('table', { name: this.words.ui.result.tableTitle })
    const rows = await table.getByRole('row').all()
    const cells = await Promise.all(
      rows.slice(1).map((row) => row.getByRole('rowheader').or(row.getByRole('cell')).allInnerTexts()),
    )
    return cells.map(([title = '', score = '', word = '', range = '–']) => ({
      title,
      score: score === '–' ? null : score,
      word,
      range: range === '–' ? null : range,
    }))
  }

  /** The four pillars, from the words beside their bars. */
  pillarsBesideBars(): Promise<ShownScore[]> {
    return this.besideBars(
      this.page.getByRole('figure').filter({ hasText: this.words.ui.result.chartMessage }),
    )
  }

  pillarDetails(title: string): Locator {
    return this.page
      .getByRole('region', { name: this.words.ui.result.themesTitle })
      .locator('details')
      .filter({ has: this.page.getByRole('heading', { level: 3, name: title }) })
  }

  async openPillars(): Promise<void> {
    for (const { title } of Object.values(this.words.content.questionnaire.pillars)) {
      await this.visit.hand.press(this.pillarDetails(title).locator('summary').first())
    }
  }

  /** The themes of one pillar, whose details are open. */
  themesBesideBars(pillar: string): Promise<ShownScore[]> {
    return this.besideBars(this.pillarDetails(pillar).getByRole('figure'))
  }

  private async besideBars(figure: Locator): Promise<ShownScore[]> {
    const rows = await figure.getByRole('listitem').all()
    return Promise.all(
      rows.map(async (row) => {
        const [title = '', value = '', note = ''] = (await row.innerText()).split('\n').filter(Boolean)
        const [, score = null, word = ''] = /^(\d+)? ?(.*)$/.exec(value) ?? []
        const range = note.includes(':') ? note.slice(0, note.indexOf(':')) : null
        return { title, score, word, range }
      }),
    )
  }

  /** "Wijzig uw antwoorden". */
  async changeAnswers(): Promise<CheckPage> {
    await this.visit.hand.press(this.link(this.words.ui.result.change))
    return CheckPage.shown(this.visit)
  }

  /** Saves the scan file through the browser's download; returns its text. */
  async saveFile(): Promise<string> {
    const download = this.page.waitForEvent('download')
    await this.visit.hand.press(this.button(this.words.ui.result.saveFile))
    return readFile(await (await download).path(), 'utf8')
  }

  /** "Print het rapport". */
  async openPrintView(): Promise<PrintPage> {
    await this.visit.hand.press(this.link(this.words.ui.result.print))
    return PrintPage.shown(this.visit)
  }

  /** Downloads a report and keeps it at the path given: the short one by its button, another by choosing it. */
  async downloadReport(path: string, edition: Edition = 'full'): Promise<void> {
    const { editions } = this.words.ui
    const isShort = edition === defaultEdition
    if (!isShort) {
      await this.page.getByRole('radio', { name: new RegExp(`^${editions.names[edition]}`) }).check()
    }
    const download = this.page.waitForEvent('download')
    await this.visit.hand.press(isShort ? this.actions.first() : this.button(editions.download))
    await copyFile(await (await download).path(), path)
  }
}
