import type { Locator } from '@playwright/test'
import { Screen, type Visit } from './screen.ts'

export class PlanPage extends Screen {
  static async visit(visit: Visit): Promise<PlanPage> {
    await visit.page.goto('/#/plan')
    return PlanPage.shown(visit)
  }

  static async shown(visit: Visit): Promise<PlanPage> {
    const page = new PlanPage(visit)
    await page.expectTitle(visit.words.plan.title)
    return page
  }

  /** The actions, each under its own name. */
  get actions(): Locator {
    const start = this.words.plan.action.headingPlain.split('{')[0]!.trim()
    return this.page.getByRole('region', { name: new RegExp(`^${start} \\d`) })
  }

  /** A field of the first action. */
  field(name: 'firstStep' | 'due' | 'measure' | 'when' | 'then' | 'note' | 'who' | 'status'): Locator {
    return this.actions.first().getByLabel(this.words.plan.action[name], { exact: true })
  }

  async addOwn(what: string): Promise<void> {
    const { own } = this.words.plan
    await this.visit.hand.write(this.page.getByLabel(own.what), what)
    await this.visit.hand.press(this.button(own.add))
  }

  async removeFirst(): Promise<void> {
    const { remove } = this.words.plan.action
    await this.visit.hand.press(this.actions.first().getByRole('button', { name: new RegExp(`^${remove}`) }))
  }
}
