import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { fill } from '../../src/texts/fill.ts'
import { scanBy, type AnswerRule } from '../support/journey-scans.ts'
import { expect, test } from './pages/journey.ts'
import { ResultPage } from './pages/result-page.ts'
import { StartPage } from './pages/start-page.ts'

const shipped = (path: string) => readFileSync(`public/host/${path}`, 'utf8')
const lowestRule: AnswerRule = ({ kind, options }) =>
  kind === 'tick-list' ? { options: [] } : { option: options[0]!.id }
const inLimburg = scanBy(lowestRule, {
  company: { name: 'Bakkerij De Proef', sector: 'C', sizeBand: '25-49', region: 'limburg' },
})

/** The host changes a file on its server: from now on that is what the app gets. */
async function serve(page: Page, path: string, text: string): Promise<void> {
  await page.unroute(`**/host/${path}`)
  await page.route(`**/host/${path}`, (route) =>
    route.fulfill({ status: 200, contentType: 'application/json', body: text }),
  )
}

test('an example shows help in the region that no host has confirmed yet, and says so', async ({
  start,
  words,
}) => {
  const result = await start.openExample('installation')
  const help = result.page.getByRole('region', {
    name: fill(words.ui.host.offers.title, { region: 'Limburg' }),
  })
  await expect(help.first()).toContainText(words.ui.host.offers.unchecked)
  await expect(help.first()).toContainText(words.ui.host.offers.uncheckedText)
})

test('an employer sees help as soon as the host has confirmed it, after a reload', async ({
  start,
  page,
  visit,
  words,
}) => {
  const title = fill(words.ui.host.offers.title, { region: 'Limburg' })
  await start.openFinished(inLimburg)
  await expect(page.getByRole('heading', { name: words.ui.advice.title })).toBeVisible()
  await expect(page.getByRole('heading', { name: title })).toHaveCount(0)

  await serve(
    page,
    'offers/limburg.json',
    shipped('offers/limburg.json').replace('"checked": false', '"checked": true'),
  )
  await page.reload()
  await ResultPage.shown(visit)
  await expect(page.getByRole('heading', { name: title }).first()).toBeVisible()
  await expect(page.getByText(words.ui.host.offers.unchecked)).toHaveCount(0)
})

test('help that stopped is never beside an advice, and is called stopped in the list of the region', async ({
  start,
  page,
  words,
}) => {
  const offers = JSON.parse(shipped('offers/limburg.json')) as {
    checked: boolean
    offers: { status: string }[]
  }
  const stopped = {
    ...offers,
    checked: true,
    offers: offers.offers.map((offer) => ({ ...offer, status: 'stopped' })),
  }
  await serve(page, 'offers/limburg.json', JSON.stringify(stopped))
  await start.openFinished(inLimburg)
  await page
    .getByText(fill(words.ui.host.offers.all.other, { region: 'Limburg', count: offers.offers.length }))
    .click()
  const help = page.getByRole('region', { name: fill(words.ui.host.offers.title, { region: 'Limburg' }) })
  await expect(help).toHaveCount(1)
  await expect(help.getByText(words.ui.host.offers.stopped, { exact: true })).toHaveCount(
    offers.offers.length,
  )
})

test('the name and logo of the host stand above every screen; without a good file the neutral name does', async ({
  start,
  page,
  visit,
  words,
}) => {
  await expect(start.page.getByRole('banner')).toContainText(words.ui.shell.product)
  await serve(
    page,
    'host.json',
    shipped('host.json').replace('"name": "Toekomstscan"', '"name": "Scan van de vereniging"'),
  )
  await page.reload()
  await expect(page.getByRole('banner')).toContainText('Scan van de vereniging')
  await serve(page, 'host.json', '{ "name": "Half een bestand"')
  const again = await StartPage.visit(visit)
  await page.reload()
  await expect(again.page.getByRole('banner')).toContainText(words.ui.shell.product)
})

test('a faulty file tells the host the line, and leaves the employer a working result', async ({
  page,
  visit,
  words,
}) => {
  const { check } = words.ui.host
  const faulty = shipped('offers/limburg.json').replace('"region": "limburg",', '"region": "limburg"')
  await serve(page, 'offers/limburg.json', faulty)
  await page.goto('/#/host')
  await expect(page.getByRole('heading', { name: check.someFaults })).toBeVisible()
  await expect(page.getByText(fill(check.line, { line: 5 }))).toBeVisible()

  await serve(page, 'offers/limburg.json', shipped('offers/limburg.json'))
  await page.getByRole('button', { name: check.again }).click()
  await expect(page.getByRole('heading', { name: check.someFaults })).toHaveCount(0)

  await serve(page, 'offers/limburg.json', faulty)
  const home = await StartPage.visit(visit)
  const result = await home.openFinished(inLimburg)
  expect(await result.pillarsInTable()).toHaveLength(4)
})
