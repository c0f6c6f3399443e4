import { median } from './median.mjs'

const runs = 5

/** The result and the full report of the example installation firm in the browser; processor as it is and 4 times slower. */
export async function measureReport(browser, address) {
  const lines = []
  for (const slower of [1, 4]) lines.push(await reportRuns(browser, address, slower))
  return lines.join('\n')
}

async function reportRuns(browser, address, slower) {
  const context = await browser.newContext({ locale: 'nl-NL' })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const opened = performance.now()
  await page.goto(`${address}#/example/installation`)
  await page.getByRole('button', { name: 'Download het rapport' }).first().waitFor()
  const result = performance.now() - opened
  const again = await openAgain(page)
  await page
    .getByText('Andere versie van het rapport')
    .click({ timeout: 2000 })
    .catch(() => undefined)
  await page.getByRole('radio', { name: 'Volledig rapport' }).check()
  const button = page.getByRole('button', { name: 'Download deze versie' })
  const durations = []
  for (let turn = 0; turn <= runs; turn += 1) {
    const start = performance.now()
    const download = page.waitForEvent('download')
    await button.click()
    await download
    durations.push(performance.now() - start)
  }
  await context.close()
  const [cold, ...warm] = durations
  const bar = slower === 1 ? ' (bar 1000)' : ''
  return [
    `result and full report in the browser, processor ${slower === 1 ? 'as it is' : `${slower} times slower`}:`,
    `    result of an example: ${result.toFixed(0)} ms cold, ${again.toFixed(0)} ms a second time, charts included`,
    `    full report: cold ${cold.toFixed(0)} ms, warm median ${median(warm).toFixed(0)} ms${bar}, ${warm.length} runs`,
  ].join('\n')
}

/** From the start screen to the result, with everything loaded before. */
async function openAgain(page) {
  await page.goto(`${page.url().split('#')[0]}#/`)
  const link = page.getByRole('link', { name: /installatie/i }).first()
  await link.waitFor()
  const start = performance.now()
  await link.click()
  await page.getByRole('button', { name: 'Download het rapport' }).first().waitFor()
  return performance.now() - start
}
