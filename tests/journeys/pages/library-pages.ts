import { expect, type Locator } from '@playwright/test'
import type { FilterName } from '../../../src/features/library/library-filters.ts'
import { PlanPage } from './plan-page.ts'
import { Screen, type Visit } from './screen.ts'

export class LibraryPage extends Screen {
  static async visit(visit: Visit, address = '/#/library'): Promise<LibraryPage> {
    await visit.page.goto(address)
    return LibraryPage.shown(visit)
  }

  static async shown(visit: Visit): Promise<LibraryPage> {
    const page = new LibraryPage(visit)
    await page.expectTitle(visit.words.library.list.title)
    return page
  }

  list(name: Exclude<FilterName, 'words'>): Locator {
    return this.page.getByRole('combobox', { name: this.words.library.list.filters[name], exact: true })
  }

  get searchField(): Locator {
    return this.page.getByRole('searchbox', { name: this.words.library.list.search })
  }

  get practices(): Locator {
    const list = this.page.getByRole('region', { name: this.words.library.list.listTitle })
    return list.getByRole('heading', { level: 3 }).getByRole('link')
  }

  async open(practice: string): Promise<PracticePage> {
    const { title } = this.words.content.practices[practice]!
    await this.visit.hand.press(this.link(title))
    return PracticePage.shown(this.visit, practice)
  }

  async openRegister(): Promise<void> {
    await this.visit.hand.press(this.link(this.words.library.list.registerLink))
    await this.expectTitle(this.words.library.register.title)
  }
}

export class PracticePage extends Screen {
  static async shown(visit: Visit, practice: string): Promise<PracticePage> {
    const page = new PracticePage(visit)
    await page.expectTitle(visit.words.content.practices[practice]!.title)
    return page
  }

  get addButton(): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${this.words.plan.add.button}: `) })
  }

  /** "Zet in mijn plan", and on to the plan. */
  async putInPlan(): Promise<PlanPage> {
    await this.visit.hand.press(this.addButton)
    await expect(this.page.getByText(this.words.plan.add.inPlan)).toBeVisible()
    await this.visit.hand.press(this.link(this.words.plan.add.link))
    return PlanPage.shown(this.visit)
  }
}
