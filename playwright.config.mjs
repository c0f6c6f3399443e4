import { defineConfig } from '@playwright/test'
import { browserArguments, findChromium } from './scripts/find-browser.mjs'

const port = Number(process.env.JOURNEY_PORT ?? 4399)

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.journey.ts',
  timeout: 120_000,
  fullyParallel: true,
  workers: 2,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: findChromium() ?? '', args: browserArguments },
    locale: 'nl-NL',
    // What a journey tests must come from the server; the offline journey allows them.
    serviceWorkers: 'block',
    // Screenshots and snapshots in traces double the running time.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
})
