import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

/** What jsdom lacks and the screens use. Import this file in a test that renders screens. */
export const seen = { scrolledTo: [] as string[], isSmallScreen: false }

beforeEach(() => {
  seen.scrolledTo = []
  seen.isSmallScreen = false
  window.scrollTo = () => undefined
  window.matchMedia = (query) =>
    ({
      matches: query.includes('max-width') && seen.isSmallScreen,
      // The charts listen for reduced motion.
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList
  Element.prototype.scrollIntoView = function () {
    seen.scrolledTo.push(this.id)
  }
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})

// A screen that warns (two rows with one key, a field that changes its nature) is a screen with a fault.
const warnings: string[] = []

beforeEach(() => {
  warnings.length = 0
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    warnings.push(words.map(String).join(' '))
  })
})

afterEach(() => {
  // Here too, so that a failing check below leaves no screen behind for the next test.
  cleanup()
  vi.restoreAllMocks()
  expect(warnings).toEqual([])
})
