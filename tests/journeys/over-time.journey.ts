import type { Answers, Scan } from '../../src/domain/scan/scan-schema.ts'
import { overTime as words } from '../../src/texts/nl/over-time.ts'
import { testContent } from '../support/content.ts'
import { completeRule, scanBy, themesOf } from '../support/journey-scans.ts'
import { bare, readPdf } from '../support/pdf-text.ts'
import { highestAnswer, lowestAnswer } from '../support/structure-arbitrary.ts'
import { CheckPage } from './pages/closing-pages.ts'
import { expect, test } from './pages/journey.ts'
import { ProfilePage } from './pages/profile-page.ts'
import { scanFile, StartPage } from './pages/start-page.ts'

const key = '3f0d8a53-5a5e-4a8e-9a55-0d8f3b7f3d10'
const base = scanBy(completeRule)
const company = { ...base.company, key }
const present: Scan = { ...base, company, answers: { ...base.answers, ...learningAt('highest') } }
/** A year before: another score for one theme, the rest the same. */
const earlier: Scan = {
  ...present,
  id: '6f2b1c5e-6f0a-4c0e-9a55-000000000001',
  createdAt: '2025-11-20T09:00:00.000Z',
  updatedAt: '2025-11-20T10:00:00.000Z',
  completedAt: '2025-11-20T10:00:00.000Z',
  answers: { ...base.answers, ...learningAt('lowest') },
  agreements: [{ id: 'a', origin: 'employer', status: 'done', what: 'Maak tijd om te leren' }],
}

test('two scans of one company on this device lie beside each other', async ({
  start,
  visit,
  page,
}, info) => {
  await start.openFinished(earlier)
  const result = await (await StartPage.visit(visit)).openFinished(present)
  const section = page.getByRole('region', { name: words.title })
  await expect(section).toContainText('20 november 2025')
  await expect(section).toContainText('1 thema scoort nu echt hoger: Leren')
  await expect(section.getByRole('row', { name: /^Gezond/ })).toContainText(words.verdicts.same)
  await expect(section).toContainText('Maak tijd om te leren: klaar')
  const path = info.outputPath('report.pdf')
  await result.downloadReport(path)
  expect(await readPdf(path)).toContain(bare('1 thema scoort nu echt hoger: Leren'))
})

test('an earlier scan opened from a file lies beside this one, and is not kept', async ({
  start,
  visit,
  page,
}) => {
  await start.openFinished(present)
  await expect(page.getByRole('region', { name: words.title })).toHaveCount(0)
  await page.getByText(words.compare.title).click()
  const input = page.getByLabel(words.compare.open)
  await input.setInputFiles(scanFile({ ...earlier, company: base.company }))
  await expect(page.getByRole('alert')).toContainText(words.compare.notEarlier['other-company'])
  await input.setInputFiles(scanFile(earlier))
  await expect(page.getByRole('region', { name: words.title })).toContainText('20 november 2025')
  await expect((await StartPage.visit(visit)).storedScans).toHaveCount(1)
})

test('a new scan for the same company starts filled in, and is compared when it is done', async ({
  start,
  visit,
  page,
}) => {
  await start.openFinished(earlier)
  const home = await StartPage.visit(visit)
  await page.getByRole('link', { name: `${home.words.ui.start.repeatAction}: Drukkerij De Proef` }).click()
  const theme = await (await ProfilePage.shown(visit)).next()
  await theme.answer(theme.theme.questions[0]!, present.answers[theme.theme.questions[0]!.id]!)
  await expect((await StartPage.visit(visit)).storedScans).toHaveCount(2)
  await page.goto('/#/check')
  const result = await (await CheckPage.shown(visit)).seeResult()
  const again = JSON.parse(await result.saveFile()) as Scan
  expect(again.company).toMatchObject({ key, name: 'Drukkerij De Proef', sector: 'C', sizeBand: '25-49' })
  expect(again.snapshots?.map(({ at }) => at)).toContain('2025-11-20T10:00:00.000Z')
  expect(again.id).not.toBe(earlier.id)
})

/** Every question of the theme "learning", all at its lowest or all at its highest. */
function learningAt(end: 'lowest' | 'highest'): Answers {
  const theme = themesOf(testContent().structure).find(({ id }) => id === 'learning')!
  return Object.fromEntries(
    theme.questions.map((question) => [
      question.id,
      end === 'lowest' ? lowestAnswer(question) : highestAnswer(question),
    ]),
  )
}
