import type { Page } from '@playwright/test'
import { expect, test } from './pages/journey.ts'
import { states } from './pages/states.ts'

test.use({ trace: 'off', reducedMotion: 'reduce' })

for (const [name, open] of Object.entries(states)) {
  test(`nothing is too small to hit on: ${name}`, async ({ start, page }) => {
    await open(start)
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await tooSmall(page)).toEqual([])
  })
}

test('the look for small targets finds two that stand against each other', async ({ start, page }) => {
  await start.title.evaluate((title) => {
    for (const name of ['x', 'y']) {
      const button = document.createElement('button')
      button.textContent = name
      button.style.cssText = 'width: 20px; height: 20px; padding: 0'
      title.after(button)
    }
  })
  expect(await tooSmall(page)).toHaveLength(2)
})

/**
 * What can be pressed and is smaller than 24 by 24 pixels (WCAG 2.5.8). A link in a line of text may be lower, and a
 * small target may have room around it: a circle of 24 pixels on its middle touches no other target.
 */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24
    const targets = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ]
      .map((part) => ({ part, box: (part.closest('label') ?? part).getBoundingClientRect() }))
      .filter(
        ({ part, box }) =>
          part.checkVisibility({ visibilityProperty: true }) && box.width > 1 && box.height > 1,
      )
    const isInText = ({ part }: { part: HTMLElement }) =>
      part.tagName === 'A' &&
      getComputedStyle(part).display === 'inline' &&
      [...(part.parentElement?.childNodes ?? [])].some(
        (node) => node !== part && (node.textContent ?? '').trim() !== '',
      )
    const isNear = (one: DOMRect, other: DOMRect) => {
      const [x, y] = [one.x + one.width / 2, one.y + one.height / 2]
      const [dx, dy] = [
        Math.max(other.left - x, 0, x - other.right),
        Math.max(other.top - y, 0, y - other.bottom),
      ]
      return Math.hypot(dx, dy) < least / 2
    }
    return targets
      .filter(({ box }) => box.width < least || box.height < least)
      .filter((target) => !isInText(target))
      .filter(({ part, box }) =>
        targets.some((other) => other.part !== part && !other.part.contains(part) && isNear(box, other.box)),
      )
      .map(
        ({ part, box }) =>
          `${Math.round(box.width)} by ${Math.round(box.height)}: ${part.outerHTML.slice(0, 140)}`,
      )
  })
}
