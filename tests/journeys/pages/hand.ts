import { expect, type ElementHandle, type Locator, type Page } from '@playwright/test'

/** How a visitor works the page: with a pointer, or with the keyboard alone. */
export type Hand = {
  press: (target: Locator) => Promise<void>
  choose: (radio: Locator) => Promise<void>
  tick: (checkbox: Locator) => Promise<void>
  write: (field: Locator, text: string) => Promise<void>
  select: (list: Locator, option: string) => Promise<void>
}

export const pointer: Hand = {
  press: (target) => target.click(),
  choose: (radio) => radio.check(),
  tick: (checkbox) => checkbox.check(),
  write: (field, text) => field.fill(text),
  select: async (list, option) => {
    await list.selectOption({ label: option })
  },
}

/** Tab, arrows, Space and Enter; nothing is ever focused or clicked by script. */
export function keyboardOf(page: Page): Hand {
  const { keyboard } = page
  const type = async (field: Locator, text: string) => {
    await tabTo(page, field)
    await keyboard.type(text)
  }
  return {
    async press(target) {
      await tabTo(page, target)
      await keyboard.press('Enter')
    },
    async choose(target) {
      const radio = await found(target)
      // Tab enters a group at its chosen radio or its first; the arrows choose within it.
      await pressUntil(page, 'Tab', () => radio.evaluate(isOfFocusedGroup), target)
      await pressUntil(page, 'ArrowDown', () => radio.evaluate(isFocused), target)
      if (!(await radio.isChecked())) await keyboard.press('Space')
      expect(await radio.isChecked(), `${target} is chosen`).toBe(true)
    },
    async tick(target) {
      await tabTo(page, target)
      await keyboard.press('Space')
      await expect(target).toBeChecked()
    },
    write: type,
    select: type,
  }
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  const element = await found(target)
  await pressUntil(page, 'Tab', () => element.evaluate(isFocused), target)
}

/** The element itself: looking it up by role again at every press would take most of the time. */
async function found(target: Locator): Promise<ElementHandle<SVGElement | HTMLElement>> {
  return (await target.elementHandle())!
}

function isFocused(element: Element): boolean {
  return element === document.activeElement
}

function isOfFocusedGroup(radio: Element): boolean {
  const focused = document.activeElement
  return focused instanceof HTMLInputElement && focused.name === (radio as HTMLInputElement).name
}

const furthest = 200

async function pressUntil(
  page: Page,
  key: 'Tab' | 'ArrowDown',
  isThere: () => Promise<boolean>,
  target: Locator,
): Promise<void> {
  for (let step = 0; step < furthest; step += 1) {
    if (await isThere()) return
    await page.keyboard.press(key)
  }
  throw new Error(`The keyboard does not reach ${target} within ${furthest} presses of ${key}`)
}
