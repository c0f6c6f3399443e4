import { expect, type Locator, type Page } from '@playwright/test'

/** How a visitor works the page: with a pointer, or with the keyboard alone. */
export type Hand = {
  press: (target: Locator) => Promise<void>
  choose: (radio: Locator) => Promise<void>
  tick: (checkbox: Locator) => Promise<void>
  write: (field: Locator, text: string) => Promise<void>
}

export const pointer: Hand = {
  press: (target) => target.click(),
  choose: (radio) => radio.check(),
  tick: (checkbox) => checkbox.check(),
  write: (field, text) => field.fill(text),
}

/** Tab, arrows, Space and Enter; nothing is ever focused or clicked by script. */
export function keyboardOf(page: Page): Hand {
  const { keyboard } = page
  return {
    async press(target) {
      await tabTo(page, target)
      await keyboard.press('Enter')
    },
    async choose(radio) {
      // Tab enters a group at its chosen radio or its first; the arrows choose within it.
      await tabUntil(page, () => radio.evaluate(isOfFocusedGroup), String(radio))
      for (let step = 0; step < 40 && !(await hasFocus(radio)); step += 1) await keyboard.press('ArrowDown')
      if (!(await radio.isChecked())) await keyboard.press('Space')
      await expect(radio).toBeChecked()
    },
    async tick(checkbox) {
      await tabTo(page, checkbox)
      await keyboard.press('Space')
      await expect(checkbox).toBeChecked()
    },
    async write(field, text) {
      await tabTo(page, field)
      await keyboard.type(text)
    },
  }
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

function isOfFocusedGroup(radio: Element): boolean {
  const focused = document.activeElement
  return focused instanceof HTMLInputElement && focused.name === (radio as HTMLInputElement).name
}

function tabTo(page: Page, target: Locator): Promise<void> {
  return tabUntil(page, () => hasFocus(target), String(target))
}

async function tabUntil(page: Page, isThere: () => Promise<boolean>, place: string): Promise<void> {
  const furthest = 300
  for (let step = 0; step < furthest; step += 1) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${place} within ${furthest} presses of Tab`)
}
