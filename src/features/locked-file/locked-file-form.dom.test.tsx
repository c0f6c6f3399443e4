// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { lockedFile } from '../../texts/nl/locked-file.ts'
import { LockedFileForm } from './locked-file-form.tsx'

const texts = lockedFile.save

function showForm({
  isForAdviser = true,
  isPossible = true,
  onSave = vi.fn((_: string) => Promise.resolve('a.json')),
} = {}) {
  const phrases = ['tabek lomir', 'sufan wepol', 'dinat karos']
  render(
    <LockedFileForm
      {...{ texts, isForAdviser, isPossible, onSave }}
      makePassphrase={() => phrases.shift() ?? 'none left'}
      isLongEnough={(typed) => typed.length >= 16}
    />,
  )
  document.querySelector('details')!.open = true
  return { onSave, user: userEvent.setup() }
}

const make = () => screen.getByRole('button', { name: texts.make })
const own = () => screen.getByRole('radio', { name: texts.own })
const ownField = () => screen.getByRole('textbox', { name: texts.ownLabel })

describe('saving with a passphrase', () => {
  it('offers one that is ready, and saves with exactly that one', async () => {
    const { onSave, user } = showForm()
    expect(screen.getByRole('radio', { name: texts.offered })).toHaveAccessibleDescription('tabek lomir')
    await user.click(make())
    expect(onSave).toHaveBeenCalledExactlyOnceWith('tabek lomir')
    expect(
      await screen.findByText('Het bestand a.json is opgeslagen. Geef de wachtzin apart door.'),
    ).toBeVisible()
  })

  it('makes another one on request, and then says nothing of the last file', async () => {
    const { onSave, user } = showForm()
    await user.click(make())
    await screen.findByText(/a\.json/)
    await user.click(screen.getByRole('button', { name: texts.renew }))
    expect(screen.queryByText(/a\.json/)).not.toBeInTheDocument()
    await user.click(make())
    expect(onSave).toHaveBeenLastCalledWith('sufan wepol')
  })

  it('says before saving what cannot be undone', () => {
    showForm()
    for (const warning of texts.warnings) expect(screen.getByText(warning)).toBeVisible()
  })

  it('tells what the adviser does with it, where it may go to one', () => {
    showForm()
    expect(screen.getByText(/De adviseur wist het bestand 12 maanden/)).toBeVisible()
  })

  it('does not speak of an adviser elsewhere', () => {
    showForm({ isForAdviser: false })
    expect(screen.queryByText(/De adviseur/)).not.toBeInTheDocument()
  })

  it('takes an own phrase that is long enough', async () => {
    const { onSave, user } = showForm()
    await user.click(own())
    await user.type(ownField(), 'de koe loopt in de wei')
    await user.click(make())
    expect(onSave).toHaveBeenCalledExactlyOnceWith('de koe loopt in de wei')
  })

  it('refuses a short one at its field, and saves nothing', async () => {
    const { onSave, user } = showForm()
    await user.click(own())
    await user.type(ownField(), 'kort')
    await user.click(make())
    expect(ownField()).toHaveFocus()
    expect(ownField()).toHaveAccessibleDescription(expect.stringContaining(texts.tooShort))
    expect(onSave).not.toHaveBeenCalled()
  })

  it('says so when it fails, and may be tried again', async () => {
    const onSave = vi.fn((_: string) => Promise.resolve('a.json')).mockRejectedValueOnce(new Error('no'))
    const { user } = showForm({ onSave })
    await user.click(make())
    expect(await screen.findByRole('alert')).toHaveTextContent(texts.failed)
    await user.click(make())
    expect(await screen.findByText(/a\.json/)).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('makes one file at a time', async () => {
    const onSave = vi.fn((_: string) => new Promise<string>(() => undefined))
    const { user } = showForm({ onSave })
    await user.click(make())
    await user.click(make())
    expect(onSave).toHaveBeenCalledOnce()
    expect(make()).toHaveAttribute('aria-disabled', 'true')
  })

  it('says plainly where the browser cannot do it', () => {
    showForm({ isPossible: false })
    expect(screen.getByText(texts.impossible)).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})
