import { median } from './median.mjs'
import { openFirstTheme } from './open-first-theme.mjs'

/** From the input event to the committed DOM, for every answer of the questionnaire, and the longest task meanwhile. */
export async function measureAnswering(browser, address) {
  const context = await browser.newContext({ locale: 'nl-NL' })
  const page = await context.newPage()
  await page.addInitScript(() => {
    globalThis.longTasks = []
    new PerformanceObserver((list) =>
      globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    })
  })
  await openFirstTheme(page, address)
  const durations = []
  while ((await page.getByRole('radiogroup').count()) > 0) {
    durations.push(...(await page.evaluate(answerAll)))
    const title = await page.getByRole('heading', { level: 1 }).innerText()
    await page.getByRole('button', { name: 'Volgende' }).click()
    await page.waitForFunction((old) => document.querySelector('h1')?.innerText !== old, title)
  }
  const longest = Math.max(0, ...(await page.evaluate(() => globalThis.longTasks)))
  await context.close()
  return `answering: ${durations.length} answers, median ${median(durations).toFixed(2)} ms (bar 2), longest task ${longest.toFixed(0)} ms (bar 50)`
}

/** Runs in the page: React commits a click before the click returns. */
function answerAll() {
  return [...document.querySelectorAll('[role="radiogroup"]')].map((group) => {
    const input = group.querySelectorAll('input')[2]
    const start = performance.now()
    input.click()
    return performance.now() - start
  })
}
