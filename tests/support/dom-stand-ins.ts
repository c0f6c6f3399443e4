import { afterEach, beforeEach, vi } from 'vitest'

/** What jsdom lacks and the screens use. Import this file in a test that renders screens. */
export const seen = { scrolledTo: [] as string[], isSmallScreen: false }

beforeEach(() => {
  seen.scrolledTo = []
  seen.isSmallScreen = false
  window.scrollTo = () => undefined
  window.matchMedia = (query) =>
    ({ matches: query.includes('max-width') && seen.isSmallScreen }) as MediaQueryList
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

// A screen that warns (a missing key, a field that changes its nature) is a screen with a fault.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    throw new Error(`Console: ${words.map(String).join(' ')}`)
  })
})

afterEach(() => {
  vi.restoreAllMocks()
})
