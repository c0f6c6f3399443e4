import type { StartPage } from './start-page.ts'

/** Opens every folded part, also those inside another. */
export async function unfold({ page }: StartPage): Promise<void> {
  await page.locator('details').first().waitFor()
  await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)))
}
