import { median } from './median.mjs'

/** The result and the report of the example installation firm in the browser: cold once, then warm. */
export async function measureReport(browser, address) {
  const context = await browser.newContext({ locale: 'nl-NL' })
  const page = await context.newPage()
  const opened = performance.now()
  await page.goto(`${address}#/example/installation`)
  const button = page.getByRole('button', { name: 'Download het rapport' }).first()
  await button.waitFor()
  const result = performance.now() - opened
  const durations = []
  for (let turn = 0; turn < 6; turn += 1) {
    const start = performance.now()
    const download = page.waitForEvent('download')
    await button.click()
    await download
    durations.push(performance.now() - start)
  }
  await context.close()
  const [cold, ...warm] = durations
  return [
    `result: example open after ${result.toFixed(0)} ms, charts included, cold`,
    `report: cold ${cold.toFixed(0)} ms, warm median ${median(warm).toFixed(0)} ms (bar 1000), ${warm.length} runs`,
  ].join('\n')
}
