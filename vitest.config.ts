import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentPlugin } from './src/content/build/vite-content.ts'

export default defineConfig({
  plugins: [react(), contentPlugin()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/{guards,golden}/**/*.test.ts'],
    setupFiles: ['tests/support/setup.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
})
