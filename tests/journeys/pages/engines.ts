import { test, type Page } from '@playwright/test'

/** What a journey can ask of Chromium alone, and why. docs/reliability.md tells the same list. */
const reasons = {
  installCheck: 'only Chromium tells a test whether an app can be installed',
  dropStorage: 'only Chromium throws away the storage of an open page when a test asks for it',
  printedText: 'Firefox prints the letters of our font as drawings, so that no text can be read back',
  touch: 'a tap asked for by a test does nothing in Firefox',
  roleAfterChoice:
    'the remote control of Firefox crashes the page when roles are asked for after two choices; without roles the same steps work',
}

/** Ends the journey here in another browser than Chromium, with the reason in the report of the run. */
export function onlyInChromium(browserName: string, what: keyof typeof reasons): void {
  test.skip(browserName !== 'chromium', reasons[what])
}

/**
 * Presses, and waits until the page asks for the print dialog. That of Firefox would hold the page until a person
 * closes it, so there only the asking is heard.
 */
export async function expectPrintDialog(page: Page, press: () => Promise<void>): Promise<void> {
  if (isFirefox(page)) {
    await page.evaluate(() => {
      window.print = () => window.dispatchEvent(new Event('beforeprint'))
    })
  }
  const asked = page.evaluate(
    () => new Promise((resolve) => window.addEventListener('beforeprint', resolve, { once: true })),
  )
  await press()
  await asked
}

/** Shows the page with the styles of paper; Firefox cannot be asked for them, so there its style sheets are turned. */
export async function showAsOnPaper(page: Page): Promise<void> {
  if (isFirefox(page)) await page.evaluate(turnToPaper)
  else await page.emulateMedia({ media: 'print' })
}

function isFirefox(page: Page): boolean {
  return page.context().browser()?.browserType().name() === 'firefox'
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
