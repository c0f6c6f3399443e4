import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { expect, test } from './pages/journey.ts'
import { StartPage } from './pages/start-page.ts'

const long = '2020-01-15T10:00:00.000Z'
const scan = { ...scanBy(everyKindRule), createdAt: long, updatedAt: long, completedAt: long }

test('a scan older than 12 months is asked about, and not again for a year once it is kept', async ({
  start,
  page,
  visit,
  words,
}) => {
  const { longKept } = words.ui.start
  await start.openFinished(scan)
  const again = await StartPage.visit(visit)
  await expect(page.getByText(longKept.text)).toBeVisible()
  await page.getByRole('button', { name: longKept.keep }).click()
  await expect(page.getByText(longKept.text)).toHaveCount(0)
  await page.reload()
  await expect(again.storedScans).toHaveCount(1)
  await expect(page.getByText(longKept.text)).toHaveCount(0)
})

test('a scan older than 12 months is erased from its reminder, and only that one', async ({
  start,
  page,
  visit,
  words,
}) => {
  const { longKept } = words.ui.start
  await start.openFinished({ ...scanBy(everyKindRule), id: '6f2b1c5e-6f0a-4c0e-9a55-000000000002' })
  await (await StartPage.visit(visit)).openFinished(scan)
  const again = await StartPage.visit(visit)
  await page.getByRole('button', { name: longKept.erase }).click()
  await page.getByRole('button', { name: longKept.confirm }).click()
  await expect(again.storedScans).toHaveCount(1)
  await page.reload()
  await expect(again.storedScans).toHaveCount(1)
})
