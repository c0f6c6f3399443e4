// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { shell as texts } from '../../texts/nl/shell.ts'
import { EraseDialog } from './erase-dialog.tsx'

function showDialog(onErase = vi.fn(() => Promise.resolve()), dossiers = 0) {
  render(<EraseDialog texts={texts} onErase={onErase} countDossiers={() => Promise.resolve(dossiers)} />)
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
