import { defineConfig } from '@playwright/test'
import journeys from './playwright.config.mjs'

/** Journeys that take many minutes; `npm run test:long` starts them. */
export default defineConfig({
  ...journeys,
  testDir: 'tests/long',
  timeout: 3_600_000,
  workers: 1,
  use: { ...journeys.use, trace: 'off' },
})
