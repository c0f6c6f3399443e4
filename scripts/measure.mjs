/** Prints the bars of docs/architecture.md as measured on this machine: bytes, answering, result, report, counting. */
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { browserArguments, findChromium } from './find-browser.mjs'
import { measureAnswering } from './measure/answering.mjs'
import { measureCohort } from './measure/cohort.mjs'
import { measureFirstLoad } from './measure/first-load.mjs'
import { measureInNode } from './measure/in-node.mjs'
import { measureReport } from './measure/report.mjs'

import { installPackages, run, stop } from './run.mjs'

installPackages()
run('npx', ['vite', 'build', '--logLevel', 'warn'])
const executablePath = findChromium()
if (!executablePath) stop('Chromium is missing: run npm test once, or set CHROMIUM_PATH.')
const server = await preview({ preview: { port: 0 }, logLevel: 'warn' })
const address = server.resolvedUrls?.local[0] ?? stop('The preview server did not start.')
const browser = await chromium.launch({ executablePath, args: browserArguments })
try {
  for (const measure of [measureFirstLoad, measureAnswering, measureReport]) {
    console.log(await measure(browser, address))
  }
  console.log(measureInNode())
  console.log(measureCohort())
} finally {
  await browser.close()
  await server.close()
}
