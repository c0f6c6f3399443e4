import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { languages } from '../../src/content/texts.ts'
import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { expect, test } from './pages/journey.ts'
import { StartPage } from './pages/start-page.ts'

const limits = { javascript: 130_000, css: 20_000 }
/** The parts that only a result needs: the worker that computes it, and the screen with its charts. */
const resultParts = [/report-worker/, /result-of-scan/]

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })

    test(`the first question shows within 130 kB of JavaScript and 20 kB of CSS`, async ({
      page,
      visit,
    }, info) => {
      const loaded = countLoaded(page)
      const theme = await (await (await StartPage.visit(visit)).startScan()).fillShort()
      await expect(theme.question(theme.theme.questions[0]!)).toBeVisible()
      await page.waitForLoadState('networkidle')
      const sizes = await loaded()
      const figures = `JavaScript ${sizes.javascript} bytes, CSS ${sizes.css} bytes, gzip`
      console.log(`first load, ${language}: ${figures}`)
      info.annotations.push({ type: 'first load', description: figures })
      expect(sizes.javascript).toBeGreaterThan(0)
      expect(sizes.javascript).toBeLessThanOrEqual(limits.javascript)
      expect(sizes.css).toBeGreaterThan(0)
      expect(sizes.css).toBeLessThanOrEqual(limits.css)
    })
  })
}

test('worker and charts are loaded for the result, and not before', async ({ start, traffic }) => {
  const theme = await (await start.startScan()).fillShort()
  await theme.next()
  const isResultPart = (address: string) => resultParts.some((part) => part.test(address))
  expect(traffic.requests.filter(isResultPart)).toEqual([])
  await start.page.goto('/')
  await start.openFinished(scanBy(everyKindRule))
  for (const part of resultParts) expect(traffic.requests.some((address) => part.test(address))).toBe(true)
})

/** Adds up what arrives from now on, as a server that compresses would send it. */
function countLoaded(page: Page): () => Promise<{ javascript: number; css: number }> {
  const arriving: Promise<{ type: string; bytes: number }>[] = []
  page.on('response', (response) => {
    const type = response.request().resourceType()
    if (type !== 'script' && type !== 'stylesheet') return
    arriving.push(response.body().then((body) => ({ type, bytes: gzipSync(body).length })))
  })
  const sum = (list: { bytes: number }[]) => list.reduce((total, { bytes }) => total + bytes, 0)
  return async () => {
    const arrived = await Promise.all(arriving)
    return {
      javascript: sum(arrived.filter(({ type }) => type === 'script')),
      css: sum(arrived.filter(({ type }) => type === 'stylesheet')),
    }
  }
}
