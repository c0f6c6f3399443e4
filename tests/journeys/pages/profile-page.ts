import { expect, type Locator } from '@playwright/test'
import { themesOf } from '../../support/journey-scans.ts'
import { Screen, type Visit } from './screen.ts'
import { ThemePage } from './theme-page.ts'

export class ProfilePage extends Screen {
  static async shown(visit: Visit): Promise<ProfilePage> {
    const page = new ProfilePage(visit)
    await page.expectTitle(visit.words.ui.profile.title)
    return page
  }

  group(name: string): Locator {
    return this.page.getByRole('radiogroup', { name, exact: true })
  }

  async chooseSector(id: string): Promise<void> {
    const { title } = this.words.content.profile.sectors[id]!
    const group = this.group(this.words.ui.profile.sector)
    await this.visit.hand.choose(group.getByRole('radio', { name: new RegExp(`^${title}`) }))
  }

  async chooseSize(id: string): Promise<void> {
    const group = this.group(this.words.ui.profile.size)
    await this.visit.hand.choose(this.radio(group, this.words.content.profile.sizeBands[id]!))
  }

  async chooseRole(id: string): Promise<void> {
    const group = this.group(this.words.ui.profile.role)
    await this.visit.hand.choose(this.radio(group, this.words.content.profile.roles[id]!))
  }

  get region(): Locator {
    return this.page.getByRole('combobox', { name: this.words.ui.profile.region })
  }

  async chooseRegion(id: string): Promise<void> {
    await this.visit.hand.select(this.region, this.words.content.profile.regions[id]!)
  }

  async pressNext(): Promise<void> {
    await this.visit.hand.press(this.button(this.words.ui.profile.next))
  }

  async next(): Promise<ThemePage> {
    await this.pressNext()
    return ThemePage.shown(this.visit, themesOf(this.words.structure)[0]!.id)
  }

  /** The two answers without which no scan begins. */
  async fillShort(): Promise<ThemePage> {
    await this.chooseSector('C')
    await this.chooseSize('25-49')
    return this.next()
  }

  get errorSummary(): Locator {
    return this.page.getByRole('alert').filter({ hasText: this.words.ui.profile.errorTitle })
  }

  async expectError(message: string): Promise<void> {
    await expect(this.errorSummary.getByRole('link', { name: message })).toBeVisible()
  }

  private radio(group: Locator, name: string): Locator {
    return group.getByRole('radio', { name, exact: true })
  }
}
