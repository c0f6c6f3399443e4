import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { showAsOnPaper } from './pages/engines.ts'
import { expect, test } from './pages/journey.ts'
import { PlanPage } from './pages/plan-page.ts'

const scan = scanBy(everyKindRule)

test.describe('a plan', () => {
  test('begins with an advice, is filled in, survives a reload, and goes with "Wis alles"', async ({
    start,
    page,
    visit,
    words,
  }) => {
    const result = await start.openFinished(scan)
    const card = page.getByRole('article').first()
    const title = await card.getByRole('heading', { level: 3 }).innerText()
    await card.getByRole('button', { name: `${words.plan.add.button}: ${title}` }).click()
    await expect(card.getByRole('link', { name: words.plan.add.link })).toBeFocused()
    await card.getByRole('link', { name: words.plan.add.link }).click()
    const plan = await PlanPage.shown(visit)
    await expect(plan.actions).toHaveCount(1)
    await expect(plan.field('firstStep')).not.toHaveValue('')
    await plan.field('who').selectOption('hr')
    await plan.field('due').fill('2027-01-15')
    await plan.field('when').fill('het druk is')
    await plan.field('then').fill('kiezen wij een andere dag')
    await plan.field('measure').fill('Twee mensen leren mee')
    await plan.field('status').selectOption('doing')
    await expect(result.savedLine).toBeVisible()
    await page.reload()
    await PlanPage.shown(visit)
    await expect(plan.field('who')).toHaveValue('hr')
    await expect(plan.field('due')).toHaveValue('2027-01-15')
    await expect(plan.field('when')).toHaveValue('het druk is')
    await expect(plan.field('measure')).toHaveValue('Twee mensen leren mee')
    await expect(plan.field('status')).toHaveValue('doing')
    await plan.eraseEverything()
    await page.goto('/#/plan')
    await plan.expectTitle(words.ui.shell.noScanTitle)
  })

  test('takes an action back after it was removed', async ({ start, visit, words }) => {
    await start.openFinished(scan)
    const plan = await PlanPage.visit(visit)
    await plan.addOwn('Samen eten op vrijdag')
    await expect(plan.actions).toHaveCount(1)
    await plan.removeFirst()
    await expect(plan.actions).toHaveCount(0)
    await plan.page.getByRole('button', { name: new RegExp(`^${words.plan.removed.undo}`) }).click()
    await expect(plan.actions).toHaveCount(1)
  })

  test('prints what was agreed, and none of its fields', async ({ start, page, visit, words }) => {
    await start.openFinished(scan)
    const plan = await PlanPage.visit(visit)
    await plan.addOwn('Samen eten op vrijdag')
    await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')))
    await plan.button(words.plan.print).click()
    await expect(page.locator('body[data-printed]')).toHaveCount(1)
    await showAsOnPaper(page)
    await expect(page.getByRole('term').first()).toBeVisible()
    await expect(page.locator('input:visible, select:visible, textarea:visible, button:visible')).toHaveCount(
      0,
    )
  })
})

test.describe('the advice', () => {
  test('names an answer of the employer, and says why this one', async ({ start, page, words }) => {
    await start.openFinished(scan)
    const card = page.getByRole('article').first()
    await expect(card.getByText(words.ui.advice.cause.split('"')[0]!).first()).toBeVisible()
    await card.getByText(words.ui.advice.whyThis).click()
    await expect(card.getByRole('row')).toHaveCount(1 + Object.keys(words.ui.advice.factors).length)
  })

  test('can be tried with another answer, and the saved answers stay', async ({ start, page, words }) => {
    const result = await start.openFinished(scan)
    const before = await result.saveFile()
    const card = page
      .getByRole('article')
      .filter({ has: page.getByText(words.ui.advice.whatIf) })
      .first()
    await card.getByText(words.ui.advice.whatIf).click()
    const list = card.getByRole('combobox').first()
    const own = await list.inputValue()
    const values = await list
      .getByRole('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
    await list.selectOption(values.findLast((value) => value !== own)!)
    await expect(card.getByRole('button', { name: words.ui.advice.whatIfReset })).toBeVisible()
    expect(await result.saveFile()).toBe(before)
    await card.getByRole('button', { name: words.ui.advice.whatIfReset }).click()
    await expect(list).toHaveValue(own)
  })
})
