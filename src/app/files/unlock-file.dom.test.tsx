// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { encryptText } from '../../storage/encryption/encrypted-file.ts'
import { files } from '../../texts/nl/files.ts'
import { lockedFile } from '../../texts/nl/locked-file.ts'
import { unlockFile } from './unlock-file.tsx'

const passphrase = 'tabek lomir sufan wepol dinat'
const locked = await encryptText('{"a":1}', passphrase, { created: '2026-11-22T09:00:00.000Z' })
const fileOf = (text: string, name = 'x.encrypted.json') => new File([text], name)

beforeEach(() => {
  document.documentElement.lang = 'nl'
})
afterEach(() => vi.unstubAllGlobals())

const field = () => screen.findByRole('textbox', { name: lockedFile.open.label })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const refused = (problem: keyof typeof lockedFile.problems) => ({
  ok: false,
  problems: [{ field: files.wholeFile, ...lockedFile.problems[problem] }],
})

describe('a file with a passphrase', () => {
  it('opens with the right one, after a wrong one was told', async () => {
    const unlocking = unlockFile(fileOf(locked), files)
    await userEvent.type(await field(), 'fout')
    await press(lockedFile.open.confirm)
    await waitFor(async () =>
      expect(await field()).toHaveAccessibleDescription(expect.stringContaining(lockedFile.open.wrong)),
    )
    expect(await field()).toHaveFocus()
    await userEvent.clear(await field())
    await userEvent.type(await field(), passphrase)
    await press(lockedFile.open.confirm)
    const unlocked = await unlocking
    expect(unlocked.ok && (await unlocked.file.text())).toBe('{"a":1}')
    expect(document.querySelector('dialog')).toBeNull()
  })

  it('names the file it asks about', async () => {
    const unlocking = unlockFile(fileOf(locked, 'bakkerij.encrypted.json'), files)
    await field()
    expect(screen.getByRole('dialog', { name: lockedFile.open.title })).toHaveTextContent(
      'bakkerij.encrypted.json',
    )
    await press(lockedFile.open.cancel)
    await unlocking
  })

  it('asks for something first', async () => {
    const unlocking = unlockFile(fileOf(locked), files)
    await field()
    await press(lockedFile.open.confirm)
    await waitFor(async () =>
      expect(await field()).toHaveAccessibleDescription(expect.stringContaining(lockedFile.open.empty)),
    )
    expect(await field()).toHaveFocus()
    await press(lockedFile.open.cancel)
    await unlocking
  })

  it.each([
    ['is cancelled', () => press(lockedFile.open.cancel)],
    [
      'is left by Escape',
      () =>
        act(
          () =>
            void document.querySelector('dialog')!.dispatchEvent(new Event('cancel', { cancelable: true })),
        ),
    ],
    ['is left for another screen', () => act(() => void window.dispatchEvent(new Event('hashchange')))],
  ])('stays closed, and says so, when it %s', async (_, leave) => {
    const unlocking = unlockFile(fileOf(locked), files)
    await field()
    await leave()
    expect(await unlocking).toEqual(refused('cancelled'))
    expect(document.querySelector('dialog')).toBeNull()
  })

  it('is asked about one at a time', async () => {
    const first = unlockFile(fileOf(locked, 'first.json'), files)
    const second = unlockFile(fileOf(locked, 'second.json'), files)
    await field()
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
    expect(screen.getByRole('dialog')).toHaveTextContent('first.json')
    await press(lockedFile.open.cancel)
    await first
    await waitFor(() => expect(screen.getByRole('dialog')).toHaveTextContent('second.json'))
    await press(lockedFile.open.cancel)
    await second
  })

  it('is asked about in the language of the page', async () => {
    document.documentElement.lang = 'en'
    const unlocking = unlockFile(fileOf(locked), files)
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect((await unlocking).ok).toBe(false)
  })
})

describe('a file that cannot be opened with any passphrase', () => {
  it.each([
    ['damaged', locked.slice(0, -30)],
    ['newer-version', locked.replace('"v": 1', '"v": 2')],
  ] as const)('is refused without asking: %s', async (problem, text) => {
    expect(await unlockFile(fileOf(text), files)).toEqual(refused(problem))
  })

  it('is refused unread when it is huge', async () => {
    const huge = fileOf(locked)
    Object.defineProperty(huge, 'size', { value: 50_000_001 })
    huge.text = () => Promise.reject(new Error('the content was read'))
    const unlocked = await unlockFile(huge, files)
    expect(unlocked).toMatchObject({ ok: false, problems: [{ problem: 'Het bestand is groter dan 50 MB.' }] })
  })

  it('is told where the page has no cryptography', async () => {
    vi.stubGlobal('crypto', {})
    expect(await unlockFile(fileOf(locked), files)).toEqual(refused('no-cryptography'))
  })
})
