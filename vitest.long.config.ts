import { defineConfig } from 'vitest/config'

/** What takes minutes: `npm run test:long`. */
export default defineConfig({
  test: {
    include: ['tests/long/**/*.test.ts'],
    setupFiles: ['tests/support/setup.ts'],
    environment: 'node',
    testTimeout: 1_800_000,
  },
})
