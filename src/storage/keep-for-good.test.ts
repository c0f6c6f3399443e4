import { afterEach, describe, expect, it, vi } from 'vitest'
import { askToKeepForGood } from './keep-for-good.ts'
import { sessionStores } from './session-stores.ts'

function browser(isPersisted: boolean) {
  const persist = vi.fn(() => Promise.resolve(false))
  vi.stubGlobal('navigator', { storage: { persisted: () => Promise.resolve(isPersisted), persist } })
  return persist
}

afterEach(() => void vi.unstubAllGlobals())

describe('asking to keep the database', () => {
  it('is done once, whatever the answer', async () => {
    const persist = browser(false)
    const { notes } = sessionStores()
    await askToKeepForGood(notes)
    await askToKeepForGood(notes)
    expect(persist).toHaveBeenCalledOnce()
  })

  it('is not done where it is kept already', async () => {
    const persist = browser(true)
    await askToKeepForGood(sessionStores().notes)
    expect(persist).not.toHaveBeenCalled()
  })

  it('is not done in a browser that knows no such thing', async () => {
    vi.stubGlobal('navigator', {})
    await expect(askToKeepForGood(sessionStores().notes)).resolves.toBeUndefined()
  })
})
