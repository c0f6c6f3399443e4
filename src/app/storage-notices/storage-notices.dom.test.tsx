// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense, type ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { sampleScan } from '../../../tests/support/sample-questionnaire.ts'
import { newDossier } from '../../domain/dossier/new-dossier.ts'
import { downloadFile, lastDownload } from '../../storage/files-out.ts'
import { storage as texts } from '../../texts/nl/storage.ts'
import { DossierConflict } from './dossier-conflict.tsx'
import { DownloadNote } from './download-note.tsx'
import { ErasedProof } from './erased-proof.tsx'
import { LoadFault } from './load-fault.tsx'
import { ScanConflict } from './scan-conflict.tsx'

async function show(notice: ReactNode) {
  await act(async () => {
    render(<Suspense>{notice}</Suspense>)
    await Promise.resolve()
  })
  return userEvent.setup()
}

afterEach(() => {
  localStorage.clear()
  vi.unstubAllGlobals()
})

describe('a scan that two windows changed', () => {
  const at = new Date(2026, 0, 5, 14, 3).toISOString()
  const mine = sampleScan({ updatedAt: at, answers: { plan: { unknown: true } } })
  const theirs = sampleScan({ updatedAt: at, answers: { plan: { unknown: true }, talks: { unknown: true } } })

  it('tells both states, and goes on with the one that is chosen', async () => {
    const onResolve = vi.fn()
    const conflict = { id: mine.id, mine, theirs }
    const user = await show(<ScanConflict conflict={conflict} onResolve={onResolve} language="nl" />)
    expect(await screen.findByRole('heading', { name: texts.conflict.scanTitle })).toBeVisible()
    const sides = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(sides[0]).toContain(
      'Dit venster: 1 vraag beantwoord, het laatst veranderd op 5 januari 2026 om 14:03',
    )
    expect(sides[1]).toContain('Het andere venster: 2 vragen beantwoord')
    await user.click(screen.getByRole('button', { name: texts.conflict.goOnTheirs }))
    expect(onResolve).toHaveBeenCalledExactlyOnceWith(mine.id, 'theirs')
  })
})

describe('a dossier that two windows changed', () => {
  const birth = { id: '00000000-0000-4000-8000-00000000000a', now: '2026-01-05T09:00:00.000Z' }
  const mine = newDossier({ name: 'Bakkerij' }, undefined, birth)

  it('is named, and offers no file of a state that was erased', async () => {
    const session = { conflict: { id: mine.id, mine, theirs: null }, resolve: vi.fn() }
    const onSaveFile = vi.fn()
    const user = await show(<DossierConflict session={session} language="nl" onSaveFile={onSaveFile} />)
    expect(await screen.findByRole('heading', { name: /dossier van Bakkerij/ })).toBeVisible()
    expect(screen.getByText(new RegExp(texts.conflict.removed))).toBeVisible()
    expect(screen.queryByRole('button', { name: texts.conflict.saveTheirs })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: texts.conflict.saveMine }))
    expect(onSaveFile).toHaveBeenCalledExactlyOnceWith(mine)
  })
})

describe('a device that cannot be read', () => {
  it.each([
    ['newer-version', texts.faults.newer.title],
    ['refused', texts.faults.refused.title],
  ] as const)('%s is told', async (fault, title) => {
    await show(<LoadFault fault={fault} language="nl" />)
    expect(await screen.findByRole('heading', { name: title })).toBeVisible()
  })
})

describe('after erasing', () => {
  it('the counts of what was found are shown', async () => {
    await show(<ErasedProof language="nl" />)
    expect(await screen.findByText(texts.erased.clean)).toBeVisible()
    expect(screen.getByText('0 databases')).toBeVisible()
    expect(screen.getByText('0 bewaarde keuzes')).toBeVisible()
  })

  it('what is still there is said, and what the browser does not tell', async () => {
    localStorage.setItem('toekomstscan.later', 'x')
    vi.stubGlobal('indexedDB', undefined)
    await show(<ErasedProof language="nl" />)
    expect(await screen.findByText(texts.erased.remains)).toBeVisible()
    expect(screen.getByText('1 bewaarde keuze')).toBeVisible()
    expect(screen.getByText(`Databases: ${texts.erased.unknown}`)).toBeVisible()
  })
})

describe('a file that was handed to the browser', () => {
  const file = { name: 'bakkerij.pdf', type: 'application/pdf', content: 'x' }

  it('may be missing: the note offers it once more, and goes when it is closed', async () => {
    URL.createObjectURL = () => 'blob:test'
    URL.revokeObjectURL = () => undefined
    const press = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    downloadFile(file)
    expect(lastDownload.get()).toEqual(file)
    const user = await show(<DownloadNote file={file} language="nl" />)
    expect(await screen.findByRole('status')).toHaveTextContent(
      `bakkerij.pdf is klaar. ${texts.download.missing}`,
    )
    await user.click(screen.getByRole('button', { name: texts.download.again }))
    expect(press).toHaveBeenCalledTimes(2)
    await user.click(screen.getByRole('button', { name: texts.download.close }))
    expect(lastDownload.get()).toBeNull()
    vi.restoreAllMocks()
  })

  it('is no matter any more on the next screen', async () => {
    URL.createObjectURL = () => 'blob:test'
    URL.revokeObjectURL = () => undefined
    const press = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    downloadFile(file)
    await show(<DownloadNote file={file} language="nl" />)
    act(() => void dispatchEvent(new Event('hashchange')))
    expect(press).toHaveBeenCalledOnce()
    expect(lastDownload.get()).toBeNull()
    vi.restoreAllMocks()
  })
})
