import type { Locator, Page } from '@playwright/test'
import type { Question } from '../../src/content/structure.ts'
import { themesOf } from '../support/journey-scans.ts'
import { wordsOf } from '../support/words.ts'
import { expect, test } from './pages/journey.ts'
import { states } from './pages/states.ts'

test.use({ trace: 'off' })

for (const [name, open] of Object.entries(states)) {
  test(`nothing is cut off at 320 pixels or with text of 200% on: ${name}`, async ({ start, page }) => {
    await open(start)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await sticksOut(page), 'at 320 pixels').toEqual([])
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.locator('html').evaluate((root) => (root.style.fontSize = '200%'))
    expect(await sticksOut(page), 'with text of 200%').toEqual([])
  })
}

test('the look for parts that stick out finds one that does', async ({ start, page }) => {
  await start.title.evaluate((title) => (title.style.width = '2000px'))
  expect(await sticksOut(page)).not.toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  const theme = themesOf(wordsOf('nl').structure)[0]!
  const [first, second] = theme.questions.slice(0, 2) as [Question, Question]
  const last = theme.questions.at(-1)!

  for (const [name, answer] of [
    ['an answer', { option: first.options[1]!.id }],
    ['"weet ik niet"', { unknown: true as const }],
  ] as const) {
    test(`a tap on ${name} brings the next question into view`, async ({ start }) => {
      const screen = await (await start.startScan()).fillShort()
      await screen.choicesOf(first, answer)[0]!.tap()
      await expect.poll(() => topOf(screen.question(second))).toBeLessThan(150)
      expect(await topOf(screen.question(second))).toBeGreaterThanOrEqual(0)
    })
  }

  test('a tap on an answer stays on the same page', async ({ start, page }) => {
    const screen = await (await start.startScan()).fillShort()
    const address = page.url()
    for (const question of theme.questions) {
      const choice = screen.question(question).getByRole('radio').first()
      await choice.tap()
      await expect(choice).toBeChecked()
    }
    await expect(screen.question(last)).toBeInViewport()
    expect(page.url()).toBe(address)
  })

  test('a tap in a list of ticks stays where it is, for there may be more to tick', async ({ start }) => {
    const screen = await (await (await start.startScan()).fillShort()).next()
    const ticks = screen.theme.questions.find(({ kind }) => kind === 'tick-list')!
    const box = screen.question(ticks).getByRole('checkbox').first()
    await box.scrollIntoViewIfNeeded()
    const before = await topOf(box)
    await box.tap()
    await expect(box).toBeChecked()
    expect(await topOf(box)).toBe(before)
  })
})

async function topOf(part: Locator): Promise<number> {
  return (await part.boundingBox())?.y ?? Number.POSITIVE_INFINITY
}

/** What makes the page scroll sideways: nothing, or the parts that reach past its edge. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const parts = [...document.querySelectorAll('body *')]
    const wide = parts.filter((part) => part.getBoundingClientRect().right > clientWidth + 0.5)
    return [
      `page ${scrollWidth} of ${clientWidth}`,
      ...wide.slice(0, 5).map((part) => part.outerHTML.slice(0, 120)),
    ]
  })
}
