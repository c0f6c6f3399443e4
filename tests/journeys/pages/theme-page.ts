import { expect, type Locator } from '@playwright/test'
import type { Question, Theme } from '../../../src/content/structure.ts'
import type { Answer } from '../../../src/domain/scan/scan-schema.ts'
import { themesOf } from '../../support/journey-scans.ts'
import { CheckPage, PrioritiesPage } from './closing-pages.ts'
import { Screen, type Visit } from './screen.ts'

export class ThemePage extends Screen {
  readonly theme: Theme

  constructor(visit: Visit, theme: Theme) {
    super(visit)
    this.theme = theme
  }

  static async shown(visit: Visit, id: string): Promise<ThemePage> {
    const theme = themesOf(visit.words.structure).find((each) => each.id === id)!
    const page = new ThemePage(visit, theme)
    await page.expectTitle(visit.words.content.questionnaire.themes[id]!.title)
    return page
  }

  /** A question by its role and its full text as name. */
  question({ id, kind }: Question): Locator {
    return this.page.getByRole(kind === 'tick-list' ? 'group' : 'radiogroup', {
      name: this.words.content.questionnaire.questions[id]!.text,
      exact: true,
    })
  }

  /** The radio or checkbox of one answer of a question. */
  choice(question: Question, name: string): Locator {
    const role = question.kind === 'tick-list' ? 'checkbox' : 'radio'
    return this.question(question).getByRole(role, { name, exact: true })
  }

  /** The radio, or the checkboxes, that an answer stands for. */
  choicesOf(question: Question, answer: Answer): Locator[] {
    return this.namesOf(question, answer).map((name) => this.choice(question, name))
  }

  async answer(question: Question, answer: Answer): Promise<void> {
    const { hand } = this.visit
    for (const choice of this.choicesOf(question, answer)) {
      await (question.kind === 'tick-list' ? hand.tick(choice) : hand.choose(choice))
    }
  }

  async expectAnswer(question: Question, answer: Answer): Promise<void> {
    for (const choice of this.choicesOf(question, answer)) await expect(choice).toBeChecked()
  }

  async expectOpen(question: Question): Promise<void> {
    await expect(this.question(question)).toBeVisible()
    await expect(this.question(question).locator('input:checked')).toHaveCount(0)
  }

  async pressNext(): Promise<void> {
    await this.visit.hand.press(this.button(this.words.ui.questionnaire.next))
  }

  async next(): Promise<ThemePage> {
    await this.pressNext()
    const themes = themesOf(this.words.structure)
    return ThemePage.shown(this.visit, themes[themes.findIndex(({ id }) => id === this.theme.id) + 1]!.id)
  }

  /** From the last theme. */
  async nextToPriorities(): Promise<PrioritiesPage> {
    await this.pressNext()
    return PrioritiesPage.shown(this.visit)
  }

  /** From a theme that was opened on the check screen. */
  async backToCheck(): Promise<CheckPage> {
    await this.visit.hand.press(this.button(this.words.ui.questionnaire.backToCheck))
    return CheckPage.shown(this.visit)
  }

  private namesOf({ id }: Question, answer: Answer): string[] {
    const { unknown, notApplicable, noneOfThese } = this.words.ui.questionnaire
    const { options } = this.words.content.questionnaire.questions[id]!
    if ('unknown' in answer) return [unknown]
    if ('notApplicable' in answer) return [notApplicable]
    if ('option' in answer) return [options[String(answer.option)]!]
    const ticked = (answer.options as string[]).map((option) => options[option]!)
    return ticked.length === 0 ? [noneOfThese] : ticked
  }
}
