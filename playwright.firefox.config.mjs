import { defineConfig } from '@playwright/test'
import chromium from './playwright.config.mjs'

/** What only Chromium can show: see docs/reliability.md. */
const chromiumOnly = [
  '**/killed-browser.journey.ts',
  '**/first-load.journey.ts',
  // The search for faults crashes this browser on some screens.
  '**/accessibility.journey.ts',
]

/** The same journeys in an ordinary Firefox, through the bridge of scripts/firefox-bridge.mjs. */
export default defineConfig({
  ...chromium,
  testIgnore: chromiumOnly,
  use: {
    ...chromium.use,
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: new URL('scripts/firefox-bridge.mjs', import.meta.url).pathname,
      // A downloaded report stays a file; Firefox would open it in its own viewer.
      firefoxUserPrefs: {
        'pdfjs.disabled': true,
        'browser.helperApps.neverAsk.saveToDisk': 'application/pdf',
        // The list of downloads opens after a download and takes the focus from the page.
        'browser.download.alwaysOpenPanel': false,
      },
    },
    trace: 'off',
  },
})
