import { expect, test } from './pages/journey.ts'
import { fillFigures, openLevers } from './pages/levers-page.ts'

for (const language of ['nl', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language })

    test('a turned knob shows its sum at once, and nothing of it is kept', async ({ start, page, words }) => {
      await openLevers(start)
      await fillFigures(start)
      const { calculator } = words.levers
      const more = calculator.stepUp.replace('{knob}', calculator.knobs.moreOutput)
      await page.getByRole('button', { name: more, exact: true }).click()
      await expect(page.getByText(language === 'nl' ? /1,01/ : /1\.01/).last()).toBeVisible()
      const kept = await page.evaluate(async () => [
        ...Object.keys(localStorage).filter((key) => key !== 'toekomstscan.language'),
        ...Object.keys(sessionStorage),
        location.hash,
      ])
      expect(kept).toEqual(['#/levers'])
      await page.reload()
      await expect(page.getByLabel(calculator.figures.fte.label)).toHaveValue('')
    })
  })
}
