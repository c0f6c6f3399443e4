import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach } from 'vitest'

// One fixed seed: a failing property prints it and fails again the same way.
fc.configureGlobal({ seed: 20260101, numRuns: 200 })

// A busy machine is slow, not wrong: a screen that never comes still fails well before the test ends by itself.
configure({ asyncUtilTimeout: 20_000 })

afterEach(cleanup)
