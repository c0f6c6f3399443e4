import { readFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { themesOf } from '../../support/journey-scans.ts'
import { ResultPage } from './result-page.ts'
import { Screen, type Visit } from './screen.ts'
import { ThemePage } from './theme-page.ts'

export class PrioritiesPage extends Screen {
  static async shown(visit: Visit): Promise<PrioritiesPage> {
    const page = new PrioritiesPage(visit)
    await page.expectTitle(visit.words.ui.closing.priorities.title)
    return page
  }

  theme(id: string): Locator {
    const name = this.words.content.questionnaire.themes[id]!.title
    return this.page.getByRole('checkbox', { name, exact: true })
  }

  async choose(themes: readonly string[]): Promise<void> {
    for (const id of themes) await this.visit.hand.tick(this.theme(id))
  }

  async next(): Promise<KeyFiguresPage> {
    await this.visit.hand.press(this.button(this.words.ui.questionnaire.next))
    return KeyFiguresPage.shown(this.visit)
  }
}

export class KeyFiguresPage extends Screen {
  static async shown(visit: Visit): Promise<KeyFiguresPage> {
    const page = new KeyFiguresPage(visit)
    await page.expectTitle(visit.words.ui.closing.keyFigures.title)
    return page
  }

  /** A band of a key figure; "unknown" is "weet ik niet". */
  band(figure: string, band: string): Locator {
    const { question, bands } = this.words.content['key-figures'][figure]!
    const name = band === 'unknown' ? this.words.ui.questionnaire.unknown : bands[band]!
    return this.page
      .getByRole('radiogroup', { name: question, exact: true })
      .getByRole('radio', { name, exact: true })
  }

  async choose(figure: string, band: string): Promise<void> {
    await this.visit.hand.choose(this.band(figure, band))
  }

  async next(): Promise<CheckPage> {
    await this.visit.hand.press(this.button(this.words.ui.questionnaire.next))
    return CheckPage.shown(this.visit)
  }
}

export class CheckPage extends Screen {
  static async shown(visit: Visit): Promise<CheckPage> {
    const page = new CheckPage(visit)
    await page.expectTitle(visit.words.ui.closing.check.title)
    return page
  }

  get companyName(): Locator {
    return this.page.getByRole('textbox', { name: this.words.ui.closing.check.nameLabel })
  }

  async nameCompany(name: string): Promise<void> {
    await this.visit.hand.write(this.companyName, name)
  }

  /** The line of one question: its text, the answer given, and the link to change it. */
  row(question: string): Locator {
    const text = this.words.content.questionnaire.questions[question]!.text
    return this.page
      .locator('dl > div')
      .filter({ has: this.page.getByRole('term').and(this.page.getByText(text, { exact: true })) })
  }

  /** Opens the theme of a question at that question. */
  async change(question: string): Promise<ThemePage> {
    const subject = this.words.content.questionnaire.questions[question]!.text
    await this.visit.hand.press(this.link(this.words.ui.closing.check.changeOf.replace('{subject}', subject)))
    const themes = themesOf(this.words.structure)
    return ThemePage.shown(
      this.visit,
      themes.find((theme) => theme.questions.some(({ id }) => id === question))!.id,
    )
  }

  async seeResult(): Promise<ResultPage> {
    await this.visit.hand.press(this.button(this.words.ui.closing.check.result))
    return ResultPage.shown(this.visit)
  }
}

export class StopPage extends Screen {
  static async shown(visit: Visit): Promise<StopPage> {
    const page = new StopPage(visit)
    await page.expectTitle(visit.words.ui.closing.stop.title)
    return page
  }

  /** Saves the scan file through the browser's download; returns its text. */
  async saveFile(): Promise<string> {
    const download = this.page.waitForEvent('download')
    await this.visit.hand.press(this.button(this.words.ui.closing.stop.save))
    return readFile(await (await download).path(), 'utf8')
  }
}
