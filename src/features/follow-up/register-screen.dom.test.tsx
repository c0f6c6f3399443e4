// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import {
  agreementOf,
  dossierWith,
  hostileTexts,
  sheetWords,
} from '../../../tests/support/register-samples.ts'
import { rowsOf, sheetOf } from '../../../tests/support/register-sheets.ts'
import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import { followUp as texts } from '../../texts/nl/follow-up.ts'
import { fill, fillPlural } from '../../texts/fill.ts'
import { RegisterScreen, type RegisterScreenProps } from './register-screen.tsx'

const dossiers = [
  dossierWith(1, [agreementOf(1, { what: 'Plan de week', due: '2026-11-01' })]),
  dossierWith(2, [agreementOf(2, { what: 'Zoek subsidie', origin: 'adviser', status: 'done', due: null })]),
  dossierWith(3, [agreementOf(3, { what: 'Praat met iedereen', status: 'doing', due: '2026-12-24' })]),
]

function show(own: readonly Dossier[], overrides: Partial<RegisterScreenProps> = {}) {
  const [onApply, onUndo, onOpen] = [vi.fn(), vi.fn(), vi.fn()]
  onOpen.mockResolvedValue({ ok: false, message: 'Niet te lezen.' })
  render(
    <RegisterScreen
      register={rowsOf(own)}
      aboutOf={() => ''}
      texts={texts}
      sheet={sheetWords.nl}
      language="nl"
      product="Toekomstscan"
      hrefs={{ dossiers: '#/a', progress: '#/b', list: '#/c' }}
      hrefOfDossier={(id) => `#/dossier/${id}`}
      saves={{
        excel: () => Promise.resolve('x.xlsx'),
        csvActions: () => Promise.reject(new Error('full')),
        csvScans: () => Promise.resolve('x.csv'),
      }}
      statuses={{ onOpen, onApply, onUndo }}
      share={{
        ...{ host: 'De vereniging', campaign: null },
        onCount: () => Promise.resolve({ count: 0, left: 0 }),
        onSave: () => Promise.resolve('x.ndjson'),
      }}
      {...overrides}
    />,
  )
  return { user: userEvent.setup(), onApply, onUndo, onOpen }
}

const actionNames = () =>
  within(screen.getByRole('region', { name: texts.register.actionsTitle }))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent)

const openFile = (user: ReturnType<typeof userEvent.setup>) =>
  user.upload(screen.getByLabelText(texts.statuses.choose), new File(['x'], 'x.xlsx'))

describe('the register on screen', () => {
  it('says what to do while there are no dossiers', () => {
    show([])
    expect(screen.getByText(texts.register.emptyText)).toBeVisible()
    expect(screen.queryByRole('button', { name: texts.save.excel })).toBeNull()
  })

  it('is in the order of the days, tells what is late, and can be sorted, searched and filtered', async () => {
    const { user } = show(dossiers)
    expect(actionNames()).toEqual(['Bedrijf 01', 'Bedrijf 03', 'Bedrijf 02'])
    expect(screen.getAllByText(texts.register.late)).toHaveLength(1)
    await user.selectOptions(screen.getByLabelText(texts.register.sort), 'employer')
    expect(actionNames()).toEqual(['Bedrijf 01', 'Bedrijf 02', 'Bedrijf 03'])
    await user.selectOptions(screen.getByLabelText(texts.register.origin), 'adviser')
    expect(actionNames()).toEqual(['Bedrijf 02'])
    await user.click(screen.getByRole('checkbox', { name: texts.register.onlyLate }))
    await user.click(screen.getByRole('button', { name: texts.register.clear }))
    await user.type(screen.getByRole('searchbox'), 'ÍEDEREEN práat')
    expect(actionNames()).toEqual(['Bedrijf 03'])
    expect(screen.getByText(fillPlural(texts.register.found, 1, { total: 3 }))).toBeVisible()
  })

  it('shows hostile texts as text, never as markup', () => {
    const texts = hostileTexts.filter((text) => text.trim() !== '')
    show([
      dossierWith(
        1,
        texts.map((what, n) => agreementOf(n, { what, due: null })),
      ),
    ])
    const shown = [...document.querySelectorAll('bdi')]
    for (const what of texts) {
      const own = shown.find(({ textContent }) => textContent === what)
      expect(own?.children).toHaveLength(0)
    }
    expect(document.querySelector('script, b')).toBeNull()
  })

  it('tells what came of saving', async () => {
    const { user } = show(dossiers)
    await user.click(screen.getByRole('button', { name: texts.save.excel }))
    expect(await screen.findByText(fill(texts.save.done, { name: 'x.xlsx' }))).toBeVisible()
    await user.click(screen.getByRole('button', { name: texts.save.csvActions }))
    expect(await screen.findByText(texts.save.failed)).toBeVisible()
  })

  it('says why a file is not read, and that nothing changed', async () => {
    const { user, onApply } = show(dossiers)
    await openFile(user)
    expect(await screen.findByRole('alert')).toHaveTextContent(`Niet te lezen.${texts.file.safe}`)
    expect(onApply).not.toHaveBeenCalled()
  })

  it('shows what will change, takes over only what is ticked, and can undo it', async () => {
    const sheet = sheetOf(dossiers)
    sheet.set(1, 'status', 'klaar')
    sheet.set(2, 'status', 'bezig')
    sheet.set(2, 'exported', null)
    sheet.set(3, 'status', 'onzin')
    const read = sheet.read()
    if (!read.ok) throw new Error(read.problem)
    const { user, onApply, onUndo, onOpen } = show(dossiers)
    onOpen.mockResolvedValue(read)
    await openFile(user)
    const [sure, doubtful] = await screen.findAllByRole('checkbox', { name: /^Status van/ })
    expect(sure).toBeChecked()
    expect(doubtful).not.toBeChecked()
    expect(screen.getByText(texts.statuses.conflictMark)).toBeVisible()
    expect(
      screen.getByText(fill(texts.statuses.problems['unknown-status'], { value: 'onzin' })),
    ).toBeVisible()
    expect(onApply).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: fillPlural(texts.statuses.apply, 1) }))
    expect(onApply).toHaveBeenCalledExactlyOnceWith([
      expect.objectContaining({ to: 'done', isConflict: false }),
    ])
    await user.click(await screen.findByRole('button', { name: texts.statuses.undo }))
    expect(onUndo).toHaveBeenCalledExactlyOnceWith([expect.objectContaining({ to: 'done' })])
    expect(screen.getByText(texts.statuses.undone)).toBeVisible()
  })

  it('counts who takes part before the file is saved', async () => {
    show(dossiers, {
      share: {
        ...{ host: 'De vereniging', campaign: 'proef' },
        onCount: () => Promise.resolve({ count: 2, left: 1 }),
        onSave: () => Promise.resolve('x.ndjson'),
      },
    })
    expect(await screen.findByText(new RegExp(fillPlural(texts.share.count, 2)))).toBeVisible()
    expect(screen.getByRole('button', { name: texts.share.save })).toBeEnabled()
  })
})
