/** From the start screen to the first scored question, in Dutch. */
export async function openFirstTheme(page, address) {
  await page.goto(address)
  await page.getByRole('button', { name: 'Start de scan' }).click()
  await page.getByRole('radio', { name: /^Industrie/ }).check()
  await page.getByRole('radio', { name: '25 tot 49 mensen' }).check()
  await page.getByRole('button', { name: 'Volgende' }).click()
  await page.getByRole('radiogroup').first().waitFor()
}
