import { median } from './median.mjs'
import { openFirstTheme } from './open-first-theme.mjs'

const runs = 5

/** From the input event to the committed page for every answer, and the longest task meanwhile; median of the runs. */
export async function measureAnswering(browser, address) {
  const lines = []
  for (const slower of [1, 4]) lines.push(await answerRuns(browser, address, slower))
  return lines.join('\n')
}

async function answerRuns(browser, address, slower) {
  const outcomes = []
  for (let run = 0; run < runs; run += 1) outcomes.push(await answerOnce(browser, address, slower))
  const longest = outcomes.map((outcome) => outcome.longest)
  const first = outcomes.map((outcome) => outcome.first)
  const answers = outcomes.flatMap(({ durations }) => durations)
  const bars = slower === 1 ? [' (bar 2)', ' (bar 50)'] : ['', '']
  return [
    `answering, processor ${slower === 1 ? 'as it is' : `${slower} times slower`}, ${runs} runs of ${answers.length / runs} answers:`,
    `    an answer: median ${median(answers).toFixed(2)} ms${bars[0]}, slowest ${Math.max(...answers).toFixed(1)} ms`,
    `    longest task of a run: median ${median(longest).toFixed(0)} ms${bars[1]}, of all runs ${Math.max(...longest).toFixed(0)} ms; 0 is none of 50 ms or more`,
    `    from the address to the first question, cold, hand included: median ${median(first).toFixed(0)} ms`,
  ].join('\n')
}

async function answerOnce(browser, address, slower) {
  const context = await browser.newContext({ locale: 'nl-NL' })
  const page = await context.newPage()
  await page.addInitScript(keepLongTasks)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const start = performance.now()
  await openFirstTheme(page, address)
  const first = performance.now() - start
  await page.evaluate(() => globalThis.longTasks.splice(0))
  const durations = []
  while ((await page.getByRole('radiogroup').count()) > 0) {
    durations.push(...(await page.evaluate(answerAll)))
    const title = await page.getByRole('heading', { level: 1 }).innerText()
    await page.getByRole('button', { name: 'Volgende' }).click()
    await page.waitForFunction((old) => document.querySelector('h1')?.innerText !== old, title)
  }
  const longest = Math.max(0, ...(await page.evaluate(() => globalThis.longTasks)))
  await context.close()
  return { durations, longest, first }
}

/** Runs in the page. The browser itself only tells of tasks of 50 ms and more. */
function keepLongTasks() {
  globalThis.longTasks = []
  new PerformanceObserver((list) =>
    globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: 'longtask' })
}

/** Runs in the page: React commits a click before the click returns. One answer a task, as a hand gives them. */
async function answerAll() {
  const durations = []
  for (const group of document.querySelectorAll('[role="radiogroup"]')) {
    const input = group.querySelectorAll('input')[2]
    await new Promise((resolve) => globalThis.requestAnimationFrame(() => globalThis.setTimeout(resolve)))
    const start = performance.now()
    input.click()
    durations.push(performance.now() - start)
  }
  return durations
}
