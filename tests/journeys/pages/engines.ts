import { test, type Page } from '@playwright/test'

/** What a journey can ask of Chromium alone, and why. docs/reliability.md tells the same list. */
const reasons = {
  installCheck: 'only Chromium tells a test whether an app can be installed',
  dropStorage: 'only Chromium throws away the storage of an open page when a test asks for it',
}

/** Ends the journey here in another browser than Chromium, with the reason in the report of the run. */
export function onlyInChromium(browserName: string, what: keyof typeof reasons): void {
  test.skip(browserName !== 'chromium', reasons[what])
}

/** Shows the page with the styles of paper; Firefox cannot be asked for them, so there its style sheets are turned. */
export async function showAsOnPaper(page: Page): Promise<void> {
  if (page.context().browser()?.browserType().name() === 'firefox') await page.evaluate(turnToPaper)
  else await page.emulateMedia({ media: 'print' })
}

/** Runs in the page: rules for paper count everywhere, rules for the screen no longer. */
function turnToPaper(): void {
  const paper: Record<string, string> = { print: 'all', screen: 'print' }
  const turn = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        const { media } = rule
        media.mediaText = media.mediaText.replaceAll(/\b(print|screen)\b/g, (word) => paper[word]!)
      }
      if (rule instanceof CSSGroupingRule) turn(rule.cssRules)
    }
  }
  for (const sheet of document.styleSheets) turn(sheet.cssRules)
}
