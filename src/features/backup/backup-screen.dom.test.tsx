// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { backup as texts } from '../../texts/nl/backup.ts'
import { fillPlural } from '../../texts/fill.ts'
import { BackupScreen } from './backup-screen.tsx'
import type { OpenedBackup, Restore } from './restore-form.tsx'

const nothing: OpenedBackup = { day: '5 januari 2026', isNew: 0, isSame: 0, faulty: [], asked: [] }
const asked = { key: 'scan/a', name: 'Scan: Bakkerij', standing: 'In de reservekopie is hij nieuwer.' }
const file = new File(['{}'], 'a.backup.json', { type: 'application/json' })

function show(changes: Partial<Parameters<typeof BackupScreen>[0]> = {}) {
  const onSave = vi.fn(() => Promise.resolve({ name: 'a.backup.json', isRemembered: true }))
  render(
    <BackupScreen
      texts={texts}
      product="Toekomstscan"
      scans={1}
      dossiers={2}
      hasUnreadable={false}
      last={null}
      onSave={onSave}
      onOpen={() => Promise.resolve({ ok: true, opened: nothing })}
      onRestore={() => Promise.resolve({ ok: true, count: 0 })}
      {...changes}
    />,
  )
  return { onSave, user: userEvent.setup() }
}

async function open(opened: OpenedBackup, onRestore: Restore) {
  const { user } = show({ onOpen: () => Promise.resolve({ ok: true, opened }), onRestore })
  await user.upload(screen.getByLabelText(texts.choose), file)
  return user
}

describe('making a backup', () => {
  it('says what the device holds and that there was no backup yet', () => {
    show()
    expect(screen.getByText('Op dit apparaat staan nu: 1 scan en 2 dossiers.')).toBeVisible()
    expect(screen.getByText(texts.never)).toBeVisible()
  })

  it('says when the last one was made', () => {
    show({ last: { date: '5 januari 2026', time: '14:03' } })
    expect(screen.getByText('Laatste reservekopie: 5 januari 2026 om 14:03.')).toBeVisible()
  })

  it('saves the file and says its name', async () => {
    const { onSave, user } = show()
    await user.click(screen.getByRole('button', { name: texts.save }))
    expect(onSave).toHaveBeenCalledOnce()
    expect(screen.getByText(/a\.backup\.json is klaar/)).toBeVisible()
    expect(screen.queryByText(texts.notRemembered)).not.toBeInTheDocument()
  })

  it('says so when the day cannot be remembered, or when something is left out', async () => {
    const { user } = show({
      onSave: () => Promise.resolve({ name: 'a', isRemembered: false }),
      hasUnreadable: true,
    })
    await user.click(screen.getByRole('button', { name: texts.save }))
    expect(screen.getByText(texts.notRemembered)).toBeVisible()
    expect(screen.getByText(texts.notRead)).toBeVisible()
  })

  it('is not offered where there is nothing', () => {
    show({ scans: 0, dossiers: 0 })
    expect(screen.queryByRole('button', { name: texts.save })).not.toBeInTheDocument()
    expect(screen.getByText(texts.empty)).toBeVisible()
  })
})

describe('putting a backup back', () => {
  it('tells why a file cannot be opened, and that nothing changed', async () => {
    const { user } = show({ onOpen: () => Promise.resolve({ ok: false, problem: 'Het bestand is leeg.' }) })
    await user.upload(screen.getByLabelText(texts.choose), file)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveFocus()
    expect(alert).toHaveTextContent(`Het bestand is leeg.${texts.safe}`)
  })

  it('shows what is in it before anything is written', async () => {
    const onRestore = vi.fn<Restore>()
    await open({ ...nothing, isNew: 3, isSame: 1, faulty: ['Scan nummer 2: beschadigd'] }, onRestore)
    expect(await screen.findByText(fillPlural(texts.counts.new, 3))).toBeVisible()
    expect(screen.getByText(fillPlural(texts.counts.same, 1))).toBeVisible()
    expect(screen.getByText('Scan nummer 2: beschadigd')).toBeVisible()
    expect(onRestore).not.toHaveBeenCalled()
  })

  it('leaves a record that differs alone unless the user chooses otherwise', async () => {
    const onRestore = vi.fn<Restore>(() => Promise.resolve({ ok: true, count: 1 }))
    const user = await open({ ...nothing, asked: [asked] }, onRestore)
    const choice = await screen.findByRole('combobox', { name: 'Scan: Bakkerij' })
    expect(choice).toHaveDisplayValue(texts.choices.skip)
    await user.selectOptions(choice, texts.choices.replace)
    await user.click(screen.getByRole('button', { name: texts.restore }))
    expect(onRestore).toHaveBeenCalledExactlyOnceWith({ 'scan/a': 'replace' })
    expect(await screen.findByText(fillPlural(texts.done, 1))).toBeVisible()
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
  })

  it('that fails keeps the choices and says why', async () => {
    const user = await open({ ...nothing, asked: [asked] }, () =>
      Promise.resolve({ ok: false, reason: texts.failed }),
    )
    await user.selectOptions(await screen.findByRole('combobox'), texts.choices.both)
    await user.click(screen.getByRole('button', { name: texts.restore }))
    expect(within(await screen.findByRole('alert')).getByText(texts.failed)).toBeVisible()
    expect(screen.getByRole('combobox')).toHaveDisplayValue(texts.choices.both)
  })

  it('has nothing to press when all is there already', async () => {
    await open({ ...nothing, isSame: 2 }, vi.fn<Restore>())
    expect(await screen.findByText(texts.nothing)).toBeVisible()
    expect(screen.queryByRole('button', { name: texts.restore })).not.toBeInTheDocument()
  })
})
