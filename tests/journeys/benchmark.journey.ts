import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { writeContribution } from '../../src/domain/cohort/make-contribution.ts'
import type { Contribution } from '../../src/domain/cohort/contribution-schema.ts'
import { fillPlural } from '../../src/texts/fill.ts'
import { inventContribution, seededRandom } from '../../scripts/invented-contributions.ts'
import { testContent } from '../support/content.ts'
import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { CountPage, SharePage } from './pages/benchmark-pages.ts'
import { expect, test } from './pages/journey.ts'
import { ResultPage } from './pages/result-page.ts'
import { fileOf } from './pages/start-page.ts'

const campaign = 'voorjaar-2026'
const host = 'Vereniging De Proef'
const scan = scanBy(everyKindRule)

/** A host that runs a campaign, and has these published figures on its server. */
async function serveHost(page: Page, benchmark?: string): Promise<void> {
  const shipped = JSON.parse(readFileSync('public/host/host.json', 'utf8')) as Record<string, unknown>
  const file = { ...shipped, name: host, campaign, ...(benchmark && { benchmarks: ['benchmarks/own.json'] }) }
  await page.unroute('**/host/**')
  await page.route('**/host/host.json', (route) => route.fulfill({ json: file }))
  if (benchmark) {
    await page.route('**/host/benchmarks/own.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: benchmark }),
    )
  }
}

function participants(count: number, seed: number): Contribution[] {
  const options = { campaign, unknownShare: 0, random: seededRandom(seed) }
  const { sector, sizeBand } = scan.company
  return Array.from({ length: count }, () =>
    inventContribution(testContent().structure, sector, sizeBand, options),
  )
}

const lines = (contributions: readonly Contribution[]) =>
  fileOf(`${contributions.map(writeContribution).join('\n')}\n`, 'participants.ndjson')

test('an employer takes part by an own choice, sees all of it first, and takes the choice back', async ({
  page,
  start,
  visit,
  words,
}) => {
  const { share } = words.benchmark
  await serveHost(page)
  await start.openFinished({ ...scan, company: { ...scan.company, name: 'Bakkerij De Proef' } })
  const screen = await SharePage.visit(visit)
  await expect(screen.choice(host)).not.toBeChecked()
  await screen.save.click()
  await expect(page.getByText(share.choiceError)).toBeVisible()

  await page.getByText(share.rawTitle).click()
  const shown = await page.locator('pre').innerText()
  const { name, text } = await screen.takePart(host)
  expect(name).toMatch(/^voorjaar-2026-[0-9a-f]{6}\.contribution\.json$/)
  expect(JSON.parse(text)).toEqual(JSON.parse(shown))
  expect(Object.keys(JSON.parse(text) as object).sort()).toEqual(
    ['answers', 'campaign', 'format', 'formatVersion', 'once', 'quarter', 'questionnaireVersion']
      .concat(['sector', 'sizeBand'])
      .sort(),
  )
  expect(text).not.toContain('Proef')

  await page.reload()
  await expect(page.getByRole('heading', { name: share.takenTitle })).toBeVisible()
  await screen.button(share.undo).click()
  await expect(page.getByText(share.undoneTitle)).toBeVisible()
  await page.goto('/#/result')
  expect(JSON.parse(await (await ResultPage.shown(visit)).saveFile())).not.toHaveProperty('consent')
})

test('a host counts participants, publishes, and an employer sees itself among them', async ({
  page,
  start,
  visit,
  words,
}) => {
  await serveHost(page)
  const counting = await CountPage.visit(visit)
  const known = participants(12, 1)
  await counting.count([lines(known), lines([known[0]!]), fileOf('{"format":"elsewhere"}\n', 'wrong.json')])
  await counting.expectCounted(12)
  const { count } = words.benchmark
  await expect(page.getByText(fillPlural(count.repeated, 1))).toBeVisible()
  await expect(page.getByText(fillPlural(count.skipped, 1))).toBeVisible()
  await expect(page.getByRole('heading', { name: count.problemsTitle })).toBeVisible()

  const first = await counting.publish(host)
  const published = JSON.parse(first.text) as { groups: { n: number }[] }
  expect(published.groups.length).toBeGreaterThan(0)
  for (const { n } of published.groups) expect(n).toBeGreaterThanOrEqual(10)

  // Three more are too few to show: the earlier figures stand.
  const later = await CountPage.visit(visit)
  await page.reload()
  await later.count([lines([...known, ...participants(3, 2)])])
  await later.expectCounted(15)
  const second = await later.publish(host, fileOf(first.text, first.name))
  expect((JSON.parse(second.text) as typeof published).groups).toEqual(published.groups)
  await expect(page.getByText(count.unchanged)).toBeVisible()

  await serveHost(page, second.text)
  await page.goto('/')
  await page.reload()
  await start.openFinished(scan)
  await expect(page.getByRole('heading', { name: words.ui.peers.title })).toBeVisible()
  await expect(page.getByText(host).first()).toBeVisible()
})

test('files without one good participant are refused in words, and nothing is lost', async ({
  visit,
  words,
  page,
}) => {
  const { count } = words.benchmark
  const counting = await CountPage.visit(visit)
  await counting.button(count.count).click()
  await expect(page.getByText(count.noFiles)).toBeVisible()
  await counting.count([fileOf('<html>', 'page.json')])
  await expect(page.getByRole('heading', { name: count.notCountedTitle })).toBeVisible()
  await expect(page.getByText(count.safe)).toBeVisible()
})
