import { keyboardOf } from './pages/hand.ts'
import { test } from './pages/journey.ts'
import { StartPage } from './pages/start-page.ts'
test('dbg', async ({ page, words }) => {
      page.on('console', m => console.log('C', m.text()))
      page.on('pageerror', m => console.log('E', m.stack))
      const start = await StartPage.visit({ page, words, hand: keyboardOf(page) })
      const profile = await start.startScan()
      await profile.chooseSector('C')
      await profile.chooseSize('25-49')
      await profile.chooseRegion('limburg')
      console.log(await profile.region.inputValue())
      await profile.chooseRole('owner')
      await profile.pressNext()
      await page.waitForTimeout(1500)
      await page.screenshot({ path: '/tmp/jt/dbg.png', fullPage: true })
      console.log(await page.evaluate(() => document.activeElement?.outerHTML.slice(0,200)), page.url())
})
