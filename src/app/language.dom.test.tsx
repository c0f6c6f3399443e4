// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../../tests/support/dom-stand-ins.ts'
import { eraseDevice } from './sessions/erase-device.ts'
import { languageKey, preferredLanguage, useLanguage } from './language.ts'

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

/** A browser that refuses storage, as some do in private windows. */
function refuseStorage(): void {
  const refuse = () => {
    throw new DOMException('No storage here', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
}

function browserPrefers(...languages: string[]): void {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)
}

describe('the language of the first visit', () => {
  it.each([
    [['nl'], 'nl'],
    [['nl-BE', 'fr'], 'nl'],
    [['NL-nl'], 'nl'],
    [['en-GB', 'nl'], 'en'],
    [['de', 'nl', 'en'], 'nl'],
    [['de', 'en', 'nl'], 'en'],
    [['pl'], 'en'],
    [[], 'en'],
  ])('of a browser that prefers %j is %s', (preferred, language) => {
    expect(preferredLanguage(preferred)).toBe(language)
  })
})

describe('the language in use', () => {
  it('is the one the browser prefers, before one is chosen', () => {
    browserPrefers('nl-NL')
    expect(renderHook(() => useLanguage()).result.current[0]).toBe('nl')
  })

  it('is the chosen one from then on, also at the next visit', () => {
    browserPrefers('nl-NL')
    const first = renderHook(() => useLanguage()).result
    act(() => first.current[1]('en'))
    expect(first.current[0]).toBe('en')
    expect(renderHook(() => useLanguage()).result.current[0]).toBe('en')
  })

  it('does not follow a stored word that is no language', () => {
    browserPrefers('nl-NL')
    localStorage.setItem(languageKey, 'fr')
    expect(renderHook(() => useLanguage()).result.current[0]).toBe('nl')
  })

  it('can be changed where the browser refuses storage', () => {
    browserPrefers('nl-NL')
    refuseStorage()
    const { result } = renderHook(() => useLanguage())
    act(() => result.current[1]('en'))
    expect(result.current[0]).toBe('en')
  })
})

describe('erasing the device', () => {
  beforeEach(() => {
    location.hash = '#/check'
    localStorage.setItem(languageKey, 'en')
  })

  it('empties the scans and the chosen language, and says so at the start', async () => {
    const erase = vi.fn(() => Promise.resolve())
    await eraseDevice([erase])
    expect(erase).toHaveBeenCalledOnce()
    expect(localStorage).toHaveLength(0)
    expect(location.hash).toBe('#/erased')
  })

  it('that fails stays where it is, keeps the choice and passes the failure on', async () => {
    const erase = () => Promise.reject(new Error('another window'))
    await expect(eraseDevice([erase])).rejects.toThrow('another window')
    expect(localStorage.getItem(languageKey)).toBe('en')
    expect(location.hash).toBe('#/check')
  })

  it('works where the browser refuses storage', async () => {
    refuseStorage()
    await eraseDevice([() => Promise.resolve()])
    expect(location.hash).toBe('#/erased')
  })
})
