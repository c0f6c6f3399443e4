import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Words } from '../../support/words.ts'
import type { Hand } from './hand.ts'

/** One visit: the page, the words of its language, and the hand that works it. */
export type Visit = { page: Page; words: Words; hand: Hand }

/** What every screen has: a title, the save status, the language switch and the footer. */
export class Screen {
  readonly visit: Visit
  readonly page: Page
  readonly words: Words

  constructor(visit: Visit) {
    this.visit = visit
    this.page = visit.page
    this.words = visit.words
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  get savedLine(): Locator {
    return this.page.getByRole('banner').getByText(this.words.ui.shell.savedAt.split('{')[0]!)
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  link(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true })
  }

  async expectTitle(text: string): Promise<void> {
    await expect(this.title).toHaveText(text)
  }

  /** After a change of screen a screen reader starts at the new title. */
  async expectFocusOnTitle(): Promise<void> {
    await expect(this.title).toBeFocused()
  }

  async switchLanguage(to: 'nl' | 'en'): Promise<void> {
    await this.visit.hand.press(this.page.getByRole('banner').getByRole('button', { name: to.toUpperCase() }))
    await expect(this.page.locator('html')).toHaveAttribute('lang', to)
  }

  get eraseDialog(): Locator {
    return this.page.getByRole('dialog', { name: this.words.ui.shell.eraseTitle })
  }

  async openEraseDialog(): Promise<void> {
    await this.visit.hand.press(this.button(this.words.ui.shell.eraseLink))
    await expect(this.eraseDialog).toBeVisible()
  }

  async eraseEverything(): Promise<void> {
    await this.openEraseDialog()
    await this.visit.hand.press(this.button(this.words.ui.shell.eraseConfirm))
    await expect(this.page.getByText(this.words.ui.shell.eraseDone)).toBeVisible()
  }

  /** Presses what starts a download, and gives the file's name and text. */
  async downloadBy(button: Locator): Promise<{ name: string; text: string }> {
    const download = this.page.waitForEvent('download')
    await this.visit.hand.press(button)
    const file = await download
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
  }
}
