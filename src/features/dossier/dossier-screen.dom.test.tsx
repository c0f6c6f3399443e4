// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect, useState } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { buildAgreement, buildDossier, idOf } from '../../../tests/support/dossier-builder.ts'
import { sampleStructure, sampleTexts } from '../../../tests/support/sample-questionnaire.ts'
import { buildScan } from '../../../tests/support/scan-builder.ts'
import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import { adviser } from '../../texts/nl/adviser.ts'
import { dossier as texts } from '../../texts/nl/dossier.ts'
import { editions } from '../../texts/nl/editions.ts'
import { result } from '../../texts/nl/result.ts'
import { DossierScreen } from './dossier-screen.tsx'
import type { DossierView } from './dossier-view.ts'

const scan = buildScan({
  id: idOf(1),
  company: { name: 'Bakkerij', sector: 'C', sizeBand: '10-24' },
  completedAt: '2026-11-20T10:00:00.000Z',
  respondent: { role: 'owner' },
  appreciation: {
    at: '2026-11-21',
    pillars: { strategy: { view: 'partly', text: 'Wel in het hoofd.' } },
    themes: { voice: { text: 'Begin met overleg.' } },
  },
  agreements: [buildAgreement({ due: '2026-12-01' })],
})
const older = buildScan({ id: idOf(2), completedAt: '2025-11-20T10:00:00.000Z', respondent: { role: 'hr' } })

let held: Dossier

type Extra = { onReport?: () => Promise<{ name: string; kilobytes: number }>; onCopy?: () => Promise<void> }

function Held({ known, onReport, onCopy, on }: Extra & { known: Dossier; on: Record<string, () => void> }) {
  const [dossier, setDossier] = useState(known)
  useEffect(() => {
    held = dossier
  })
  const view: DossierView = {
    ...{
      dossier,
      structure: sampleStructure,
      texts,
      adviserTexts: adviser,
      language: 'nl',
      asOf: '2026-11-22',
    },
    ...{ profile: sampleTexts.profile, questionnaire: sampleTexts.questionnaire, reasons: result.reasons },
    onChange: (edit) => setDossier(edit),
    hrefs: {
      list: '#/list',
      talk: '#/talk',
      respondents: '#/beside',
      overTime: '#/then',
      result: (id) => `#/scan/${id}`,
    },
  }
  return (
    <DossierScreen
      view={view}
      product="Toekomstscan"
      mails={{ nl: { subject: 'Een scan', body: 'Beste' }, en: { subject: 'A scan', body: 'Dear' } }}
      onCopy={onCopy ?? (() => Promise.resolve())}
      appreciation={<p>room for remarks</p>}
      agreements={<p>room for actions</p>}
      handBack={{
        editionNames: editions.names,
        onSaveFile: () => 'bakkerij.scan.json',
        onReport: onReport ?? (() => Promise.resolve({ name: 'bakkerij.pdf', kilobytes: 312 })),
      }}
      onSaveScan={() => on.save?.()}
      onErase={() => on.erase?.()}
    />
  )
}

function show(fields: Partial<Dossier> = {}, extra: Extra = {}) {
  const on = { save: vi.fn(), erase: vi.fn() }
  const dossier = buildDossier({ status: 'filled-in', scans: [scan, older], ...fields })
  render(<Held known={dossier} on={on} {...extra} />)
  return { on, user: userEvent.setup() }
}

beforeAll(() => {
  window.scrollTo = () => undefined
})

const part = (title: string) => within(screen.getByRole('region', { name: title }))

describe('one dossier', () => {
  it('says who it is about, and lets status, employer and contact be changed', async () => {
    const { user } = show({ contact: { role: 'HR-adviseur' }, employer: { name: 'Bakkerij', sector: 'C' } })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Bakkerij')
    const head = part(texts.head.title)
    expect(head.getByText('Industrie', { selector: 'dd' })).toBeVisible()
    await user.selectOptions(head.getByRole('combobox', { name: texts.head.status }), 'opvolging')
    await user.click(head.getByText(texts.head.edit))
    const name = head.getByRole('textbox', { name: adviser.start.name })
    await user.clear(name)
    expect(name).toHaveAccessibleDescription(adviser.start.nameMissing)
    expect(held.employer.name).toBe('Bakkerij')
    await user.type(name, 'Broodhuis')
    await user.type(head.getByRole('textbox', { name: adviser.start.mail }), 'hr@brood')
    expect(head.getByText(adviser.start.mailWrong)).toBeVisible()
    expect(head.getByText(adviser.start.contactWhy)).toBeVisible()
    await user.selectOptions(head.getByRole('combobox', { name: adviser.start.region }), 'limburg')
    expect(held).toMatchObject({
      status: 'follow-up',
      employer: { name: 'Broodhuis', region: 'limburg' },
      contact: { role: 'HR-adviseur', mail: 'hr@brood' },
    })
  })

  it('sets the day to erase with the talk, and lets it be changed', () => {
    show()
    const days = part(texts.days.title)
    fireEvent.change(days.getByLabelText(texts.days.talkAt), { target: { value: '2026-11-25' } })
    expect(held).toMatchObject({ talkAt: '2026-11-25', eraseAfter: '2027-11-25', status: 'talk' })
    expect(days.getByLabelText(texts.days.eraseAfter)).toHaveValue('2027-11-25')
    fireEvent.change(days.getByLabelText(texts.days.eraseAfter), { target: { value: '2027-02-01' } })
    fireEvent.change(days.getByLabelText(texts.days.nextContact), { target: { value: '2026-12-10' } })
    expect(held).toMatchObject({ eraseAfter: '2027-02-01', nextContact: '2026-12-10' })
    fireEvent.change(days.getByLabelText(texts.days.nextContact), { target: { value: '' } })
    expect(held.nextContact).toBeNull()
  })

  it('shows a line for each scan, and which one the adviser writes in', async () => {
    const { user, on } = show()
    const scans = part(texts.scans.title)
    const [, first, second] = scans.getAllByRole('row')
    expect(first).toHaveTextContent(/20 november 2026.*Eigenaar/)
    expect(second).toHaveTextContent(/20 november 2025.*nog geen score.*0%/)
    expect(within(first!).getByRole('link')).toHaveAttribute('href', `#/scan/${scan.id}`)
    await user.click(
      within(second!).getByRole('button', { name: /^Sla het bestand op: scan van 20 november 2025/ }),
    )
    expect(on.save).toHaveBeenCalledOnce()
    const leading = scans.getByRole('combobox', { name: texts.scans.leading })
    expect(leading).toHaveValue(scan.id)
    await user.selectOptions(leading, older.id)
    expect(held.leadingScan).toBe(older.id)
    expect(scans.getByRole('link', { name: texts.scans.overTime })).toHaveAttribute('href', '#/then')
    expect(scans.getByRole('link', { name: texts.scans.compare })).toHaveAttribute('href', '#/beside')
  })

  it('has room to write for the adviser as soon as there is a scan', () => {
    show()
    expect(screen.getByText('room for remarks')).toBeVisible()
    expect(screen.getByText('room for actions')).toBeVisible()
  })

  it('keeps a note, with a warning beside it', async () => {
    const { user } = show()
    const note = screen.getByRole('textbox', { name: texts.note.label })
    expect(note).toHaveAccessibleDescription(`${texts.note.hint} ${texts.note.warning}`)
    await user.type(note, 'Bellen')
    expect(held.note).toBe('Bellen')
  })

  it('is erased at one press', async () => {
    const { user, on } = show()
    await user.click(screen.getByRole('button', { name: texts.remove.action }))
    expect(on.erase).toHaveBeenCalledOnce()
  })
})

describe('the day to erase', () => {
  it('is told a month ahead, and offers to erase from that day on', () => {
    show({ eraseAfter: '2026-12-22' })
    expect(screen.getByRole('heading', { name: /wist u op 22 december 2026/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: texts.days.erase })).toBeNull()
  })

  it('is reached', async () => {
    const { user, on } = show({ eraseAfter: '2026-11-22' })
    await user.click(screen.getByRole('button', { name: texts.days.erase }))
    expect(on.erase).toHaveBeenCalledOnce()
  })

  it('is not mentioned before', () => {
    show({ eraseAfter: '2026-12-23' })
    expect(screen.queryByRole('heading', { name: /wist u op/ })).toBeNull()
  })

  it('counts from the newest scan or the making of the dossier while there was no talk', () => {
    show({ talkAt: null, eraseAfter: null, createdAt: '2025-11-01T10:00:00.000Z', scans: [] })
    expect(screen.getAllByText(/vanaf 1 november 2025.* 1 november 2026/)).toHaveLength(2)
  })
})

describe('handing back', () => {
  it('saves the file and makes the chosen report', async () => {
    const onReport = vi.fn(() => Promise.resolve({ name: 'bakkerij.pdf', kilobytes: 312 }))
    const { user } = show({}, { onReport })
    const back = part(texts.handBack.title)
    await user.click(back.getByRole('button', { name: texts.handBack.file }))
    expect(back.getByText('Het bestand bakkerij.scan.json is opgeslagen.')).toBeVisible()
    await user.selectOptions(back.getByRole('combobox'), editions.names.adviser)
    await user.click(back.getByRole('button', { name: texts.handBack.report }))
    expect(onReport).toHaveBeenCalledExactlyOnceWith('adviser')
    expect(await back.findByText('Het rapport is klaar: bakkerij.pdf (312 kB).')).toBeVisible()
  })

  it('says so when the report fails', async () => {
    const { user } = show({}, { onReport: () => Promise.reject(new Error('stuk')) })
    await user.click(screen.getByRole('button', { name: texts.handBack.report }))
    expect(await screen.findByText(texts.handBack.failed)).toBeVisible()
  })
})

describe('the invitation', () => {
  const invited = { status: 'invited' as const, scans: [] }

  it('can be read in two languages, changed, copied and mailed, and is sent only when the adviser says so', async () => {
    const onCopy = vi.fn(() => Promise.resolve())
    const { user } = show({ ...invited, contact: { mail: 'hr@brood.test' } }, { onCopy })
    const part1 = part(texts.invitation.title)
    const body = part1.getByRole('textbox', { name: texts.invitation.bodyLabel })
    await user.selectOptions(part1.getByRole('combobox'), 'Engels')
    expect(body).toHaveValue('Dear')
    expect(body).toHaveAttribute('lang', 'en')
    await user.type(body, ' you')
    await user.click(part1.getByRole('button', { name: texts.invitation.copy }))
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('Dear you')
    expect(await part1.findByText(texts.invitation.copied)).toBeVisible()
    expect(part1.getByRole('link', { name: texts.invitation.mailto })).toHaveAttribute(
      'href',
      'mailto:hr%40brood.test?subject=A%20scan&body=Dear%20you',
    )
    expect(held.invitedOn).toBeUndefined()
    await user.click(part1.getByRole('button', { name: texts.invitation.sent }))
    expect(held.invitedOn).toBe('2026-11-22')
    expect(part1.getByText(/Uitgenodigd op 22 november 2026/)).toBeVisible()
    await user.click(part1.getByRole('button', { name: texts.invitation.notSent }))
    expect(held.invitedOn).toBeNull()
  })

  it('says so when the browser does not copy', async () => {
    const { user } = show(invited, { onCopy: () => Promise.reject(new Error('nee')) })
    await user.click(screen.getByRole('button', { name: texts.invitation.copy }))
    expect(await screen.findByText(texts.invitation.copyFailed)).toBeVisible()
  })

  it('stands aside once there is a scan', () => {
    show()
    expect(screen.queryByRole('region', { name: texts.invitation.title })).toBeNull()
  })
})
