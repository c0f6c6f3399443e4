/** Draws the icons of the installed app in public/icons/ from public/icon.svg, in Chromium. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { browserArguments, findChromium } from './find-browser.mjs'

const rounded = readFileSync('public/icon.svg', 'utf8')
// A system that cuts its own shape wants the ground up to the edges; the bars lie within the middle 60 %.
const fullBleed = rounded.replace(/ rx="[^"]*"/, '')
const icons = [
  { name: 'icon-192', side: 192, drawing: rounded },
  { name: 'icon-512', side: 512, drawing: rounded },
  { name: 'maskable-512', side: 512, drawing: fullBleed },
  { name: 'apple-touch-icon', side: 180, drawing: fullBleed },
]

mkdirSync('public/icons', { recursive: true })
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: browserArguments })
for (const { name, side, drawing } of icons) {
  const page = await browser.newPage({ viewport: { width: side, height: side } })
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`)
  writeFileSync(`public/icons/${name}.png`, await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()
console.log(`public/icons/: ${icons.map(({ name }) => `${name}.png`).join(', ')}`)
