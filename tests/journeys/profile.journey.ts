import { languages } from '../../src/content/texts.ts'
import { expect, test } from './pages/journey.ts'

test('a profile without a sector says so above the form, with the focus there', async ({
  start,
  page,
  words,
}) => {
  const profile = await start.startScan()
  await profile.chooseSize('25-49')
  await profile.pressNext()
  await profile.expectError(words.ui.profile.sectorMissing)
  await expect(page.locator(':focus')).toContainText(words.ui.profile.errorTitle)
  await expect(profile.errorSummary.getByRole('link')).toHaveCount(1)
})

test('every error leads to its question', async ({ start, words }) => {
  const profile = await start.startScan()
  await profile.pressNext()
  await profile.expectError(words.ui.profile.sizeMissing)
  await profile.errorSummary.getByRole('link', { name: words.ui.profile.sizeMissing }).click()
  await expect(profile.group(words.ui.profile.size).getByRole('radio').first()).toBeFocused()
  await profile.errorSummary.getByRole('link', { name: words.ui.profile.sectorMissing }).click()
  await expect(profile.group(words.ui.profile.sector).getByRole('radio').first()).toBeFocused()
})

test('the scan goes on once the errors are mended', async ({ start }) => {
  const profile = await start.startScan()
  await profile.pressNext()
  await profile.chooseSector('G')
  await profile.chooseSize('10-24')
  await profile.next()
})

test('branch, region and role may stay open', async ({ start, words }) => {
  const profile = await start.startScan()
  await profile.chooseSector('C')
  await expect(profile.group(words.ui.profile.branch)).toBeVisible()
  await profile.chooseSize('25-49')
  await profile.next()
})

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })

    for (const [size, title, text] of [
      ['1-9', 'tooSmallTitle', 'tooSmallText'],
      ['over-300', 'tooLargeTitle', 'tooLargeText'],
    ] as const) {
      test(`an employer with ${size} people is told kindly and may go on`, async ({ start, words, page }) => {
        const profile = await start.startScan()
        await profile.chooseSector('F')
        await profile.chooseSize(size)
        const notice = page.getByRole('status').filter({ hasText: words.ui.profile[title] })
        await expect(notice).toContainText(words.ui.profile[text])
        await profile.next()
      })
    }
  })
}

test('an employer with 10 to 300 people gets no notice', async ({ start, page, words }) => {
  const profile = await start.startScan()
  for (const size of ['1-9', '10-24', '150-300']) await profile.chooseSize(size)
  await expect(page.getByText(words.ui.profile.tooSmallTitle)).toHaveCount(0)
})
