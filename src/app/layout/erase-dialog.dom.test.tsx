// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { shell as texts } from '../../texts/nl/shell.ts'
import { fill } from '../../texts/fill.ts'
import { EraseDialog, type UnseenOnDevice } from './erase-dialog.tsx'

function showDialog(
  onErase = vi.fn(() => Promise.resolve()),
  { dossiers = 0, unseen = null as UnseenOnDevice | null } = {},
) {
  render(
    <EraseDialog
      texts={texts}
      onErase={onErase}
      countDossiers={() => Promise.resolve(dossiers)}
      unseen={unseen}
    />,
  )
  return { onErase, user: userEvent.setup() }
}

const dialog = () => screen.queryByRole('dialog', { name: texts.eraseTitle })
const open = () => screen.getByRole('button', { name: 'Wis alles' })
const inDialog = (name: string) => within(dialog()!).getByRole('button', { name })

describe('erasing everything', () => {
  it('is not asked before the reader wants it', () => {
    showDialog()
    expect(dialog()).not.toBeInTheDocument()
  })

  it('asks first, and says that it cannot be undone', async () => {
    const { onErase, user } = showDialog()
    await user.click(open())
    expect(dialog()).toBeVisible()
    expect(within(dialog()!).getByText(texts.eraseText)).toBeVisible()
    expect(onErase).not.toHaveBeenCalled()
  })

  it('erases nothing when the reader changes their mind', async () => {
    const { onErase, user } = showDialog()
    await user.click(open())
    await user.click(inDialog(texts.cancel))
    expect(onErase).not.toHaveBeenCalled()
    expect(dialog()).not.toBeInTheDocument()
  })

  it('erases on "yes", once, and closes', async () => {
    const { onErase, user } = showDialog()
    await user.click(open())
    await user.click(inDialog(texts.eraseConfirm))
    expect(onErase).toHaveBeenCalledOnce()
    expect(dialog()).not.toBeInTheDocument()
  })

  it('says that it is busy, and starts only once', async () => {
    let finish = () => {}
    const erasing = new Promise<void>((resolve) => (finish = resolve))
    const { onErase, user } = showDialog(vi.fn(() => erasing))
    await user.click(open())
    await user.click(inDialog(texts.eraseConfirm))
    expect(within(dialog()!).getByRole('status')).toHaveTextContent(texts.eraseBusy)
    await user.click(inDialog(texts.eraseConfirm))
    expect(onErase).toHaveBeenCalledOnce()
    await act(async () => finish())
    expect(dialog()).not.toBeInTheDocument()
    await user.click(open())
    expect(within(dialog()!).getByRole('status')).toBeEmptyDOMElement()
  })

  it('that fails stays open and says what to do', async () => {
    const { user } = showDialog(vi.fn(() => Promise.reject(new Error('blocked'))))
    await user.click(open())
    await user.click(inDialog(texts.eraseConfirm))
    expect(within(dialog()!).getByRole('alert')).toHaveTextContent(texts.eraseFailed)
  })

  it('may be tried again after it failed', async () => {
    const onErase = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(new Error('blocked'))
    const { user } = showDialog(onErase)
    await user.click(open())
    await user.click(inDialog(texts.eraseConfirm))
    await user.click(inDialog(texts.eraseConfirm))
    expect(onErase).toHaveBeenCalledTimes(2)
    expect(dialog()).not.toBeInTheDocument()
  })

  it('does not begin with the failure of last time', async () => {
    const { user } = showDialog(vi.fn(() => Promise.reject(new Error('blocked'))))
    await user.click(open())
    await user.click(inDialog(texts.eraseConfirm))
    await user.click(inDialog(texts.cancel))
    await user.click(open())
    expect(within(dialog()!).queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('erasing a device with dossiers', () => {
  it('says how many go too, and leads to a backup first', async () => {
    const { onErase, user } = showDialog(undefined, { dossiers: 2 })
    await user.click(open())
    const warning = await within(dialog()!).findByText(fill(texts.eraseDossiers, { count: 2 }), {
      exact: false,
    })
    expect(warning).toBeVisible()
    const link = within(warning).getByRole('link', { name: texts.eraseBackup })
    expect(link).toHaveAttribute('href', '#/adviser/backup')
    await user.click(link)
    expect(dialog()).not.toBeInTheDocument()
    expect(onErase).not.toHaveBeenCalled()
  })

  it('warns of none where there are none', async () => {
    const { user } = showDialog()
    await user.click(open())
    expect(within(dialog()!).queryByRole('link')).not.toBeInTheDocument()
  })
})

describe('erasing in "only this session"', () => {
  const unseenOf = (scans: number, dossiers: number) => ({
    count: () => Promise.resolve({ scans, dossiers }),
    onSaveBackup: vi.fn(() => Promise.resolve()),
  })
  const button = () => within(dialog()!).queryByRole('button', { name: texts.eraseKeptBackup })

  it.each([
    [0, 2],
    [3, 0],
  ])(
    'says that %s scans and %s dossiers of the device go too, and saves them first',
    async (scans, dossiers) => {
      const unseen = unseenOf(scans, dossiers)
      const { onErase, user } = showDialog(undefined, { unseen })
      await user.click(open())
      expect(await within(dialog()!).findByText(fill(texts.eraseKept, { scans, dossiers }))).toBeVisible()
      await user.click(button()!)
      expect(unseen.onSaveBackup).toHaveBeenCalledOnce()
      expect(dialog()).not.toBeInTheDocument()
      expect(onErase).not.toHaveBeenCalled()
    },
  )

  it('stays open and says so when the backup is not made', async () => {
    const unseen = { ...unseenOf(1, 0), onSaveBackup: () => Promise.reject(new Error('not loaded')) }
    const { onErase, user } = showDialog(undefined, { unseen })
    await user.click(open())
    await user.click(button()!)
    expect(within(dialog()!).getByRole('alert')).toHaveTextContent(texts.eraseKeptFailed)
    expect(onErase).not.toHaveBeenCalled()
  })

  it('warns of nothing on a device that keeps nothing, or that cannot be read', async () => {
    const { user } = showDialog(undefined, {
      unseen: { ...unseenOf(0, 0), count: () => Promise.reject(new Error('blocked')) },
    })
    await user.click(open())
    expect(button()).not.toBeInTheDocument()
  })
})
