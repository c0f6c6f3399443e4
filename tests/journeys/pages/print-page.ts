import type { Locator } from '@playwright/test'
import { print as english } from '../../../src/texts/en/print.ts'
import { print as dutch } from '../../../src/texts/nl/print.ts'
import { ResultPage } from './result-page.ts'
import { Screen, type Visit } from './screen.ts'

/** The report as HTML, on screen and on paper. */
export class PrintPage extends Screen {
  static async shown(visit: Visit): Promise<PrintPage> {
    const page = new PrintPage(visit)
    await page.report.waitFor()
    return page
  }

  get texts(): typeof dutch {
    return this.words.language === 'nl' ? dutch : english
  }

  get report(): Locator {
    return this.page.getByRole('article').filter({ has: this.title })
  }

  /** The four pillars in the summary: what stands beside each bar, and how far the bar reaches in percent. */
  async pillars(): Promise<{ title: string; score: string; word: string; reach: number }[]> {
    const figure = this.report.getByRole('figure', { name: this.words.ui.report.summary.barsMessage })
    return figure.getByRole('listitem').evaluateAll((rows) =>
      rows.map((row) => {
        const [title = '', score = '', word = ''] = [...row.querySelectorAll('span, b')]
          .filter(({ children }) => children.length === 0)
          .map(({ textContent }) => textContent)
        const [track, bar] = [...row.querySelectorAll('div > svg > rect')].map(
          (rect) => (rect as SVGRectElement).getBBox().width,
        )
        return { title, score, word, reach: (100 * (bar ?? 0)) / (track ?? 1) }
      }),
    )
  }

  async backToResult(): Promise<ResultPage> {
    await this.visit.hand.press(this.link(this.texts.back))
    return ResultPage.shown(this.visit)
  }
}
