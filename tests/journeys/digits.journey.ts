import { expect, test } from './pages/journey.ts'

test('a whole theme is answered with digits and Tab alone', async ({ start, page }) => {
  const theme = await (await start.startScan()).fillShort()
  const { questions } = theme.theme
  for (const question of questions) {
    const first = theme.question(question).getByRole('radio').first()
    for (
      let step = 0;
      step < 30 && !(await first.evaluate((radio) => radio === document.activeElement));
      step += 1
    )
      await page.keyboard.press('Tab')
    await page.keyboard.press('2')
    await theme.expectAnswer(question, { option: question.options[1]!.id })
  }
  await expect(theme.savedLine).toBeVisible()
  await page.reload()
  for (const question of questions) await theme.expectAnswer(question, { option: question.options[1]!.id })
})

test('a digit answers nothing while the focus is elsewhere', async ({ start, page }) => {
  const theme = await (await start.startScan()).fillShort()
  await theme.expectFocusOnTitle()
  await page.keyboard.press('2')
  for (const question of theme.theme.questions) await theme.expectOpen(question)
})
