// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect, useState } from 'react'
import { describe, expect, it } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { buildAgreement, buildDossier, idOf } from '../../../tests/support/dossier-builder.ts'
import { sampleTexts } from '../../../tests/support/sample-questionnaire.ts'
import { buildScan } from '../../../tests/support/scan-builder.ts'
import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { dossier as dossierTexts } from '../../texts/nl/dossier.ts'
import { files } from '../../texts/nl/files.ts'
import { opening as texts } from '../../texts/nl/opening.ts'
import { OpenFiles } from './open-files.tsx'
import type { OpenedFile } from './use-opening.ts'

const early = '2026-11-01T10:00:00.000Z'
const late = '2026-11-20T10:00:00.000Z'
const bakery = buildScan({
  id: idOf(1),
  company: { name: 'Bakkerij', sector: 'C', sizeBand: '10-24' },
  updatedAt: early,
  answers: { plan: { option: 'at-50' } },
})
const nameless = buildScan({ id: idOf(2), company: { sector: 'C', sizeBand: '10-24' }, completedAt: early })
const broken: OpenedFile = {
  ok: false,
  problems: [{ field: 'antwoorden', problem: 'Kapot.', cure: 'Maak nieuw.' }],
}

/** What the app holds after each step. */
let held: Dossier[] = []

let made = 100
const stamp = () => ({ id: idOf((made += 1)), now: late })

function Held({ known, contents }: { known: Dossier[]; contents: Map<string, OpenedFile> }) {
  const [dossiers, setDossiers] = useState(known)
  useEffect(() => {
    held = dossiers
  })
  return (
    <OpenFiles
      view={{
        texts,
        dossierTexts,
        fileTexts: files,
        profile: sampleTexts.profile,
        questionnaire: sampleTexts.questionnaire,
        language: 'nl',
        hrefOfDossier: (id) => `#/dossier/${id}`,
      }}
      dossiers={dossiers}
      onRead={(file) => Promise.resolve(contents.get(file.name) ?? broken)}
      onPut={(dossier) => setDossiers((before) => [...before, dossier])}
      onChange={(id, edit) =>
        setDossiers((before) => before.map((each) => (each.id === id ? edit(each) : each)))
      }
      stamp={stamp}
    />
  )
}

/** Opens files by name, each holding this scan, in a room with these dossiers. */
async function open(scans: Record<string, Scan | null>, known: Dossier[] = []) {
  const contents = new Map(
    Object.entries(scans).map(([name, scan]) => [name, scan ? { ok: true as const, scan } : broken]),
  )
  render(<Held known={known} contents={contents} />)
  const user = userEvent.setup()
  const field = screen.getByLabelText<HTMLInputElement>(new RegExp(texts.action))
  await user.upload(
    field,
    Object.keys(scans).map((name) => new File(['x'], name, { type: 'application/json' })),
  )
  await screen.findByRole('heading', { name: texts.reportTitle })
  return { user, field }
}

const dossierWith = (scan: Scan, overrides: Partial<Dossier> = {}) =>
  buildDossier({
    id: idOf(50),
    employer: { name: 'Bakkerij' },
    status: 'filled-in',
    scans: [scan],
    ...overrides,
  })
const question = (name: RegExp) => within(screen.getByRole('form', { name }))

describe('opening files', () => {
  it('offers a native field for many files', () => {
    render(<Held known={[]} contents={new Map()} />)
    const field = screen.getByLabelText<HTMLInputElement>(new RegExp(texts.action))
    expect(field.type).toBe('file')
    expect(field.multiple).toBe(true)
    expect(field).toHaveAccessibleDescription(texts.text)
  })

  it('makes a dossier of what is new, tells what is known and what is faulty, and goes on', async () => {
    await open({ 'a.json': bakery, 'b.json': null, 'c.json': bakery, 'd.json': nameless })
    expect(
      screen.getByText('1 geopend, 1 al bekend, 1 niet te lezen en 1 wacht op uw antwoord.'),
    ).toBeVisible()
    expect(screen.getByRole('heading', { name: texts.reportTitle })).toHaveFocus()
    expect(held.map(({ employer }) => employer.name)).toEqual(['Bakkerij'])
    expect(held[0]?.status).toBe('filled-in')
    const lines = screen.getAllByRole('listitem').map((line) => line.textContent)
    expect(lines[0]).toContain('a.json: nieuw dossier voor Bakkerij.')
    expect(lines[1]).toContain('c.json: stond al in het dossier van Bakkerij.')
    expect(screen.getByRole('alert')).toHaveTextContent('b.json: niet geopend')
    expect(screen.getByRole('alert')).toHaveTextContent('Kapot. Maak nieuw.')
  })

  it('takes files that are dropped anywhere on the page', async () => {
    const contents = new Map([['a.json', { ok: true as const, scan: bakery }]])
    render(<Held known={[]} contents={contents} />)
    const dropped = { dataTransfer: { types: ['Files'], files: [new File(['x'], 'a.json')] } }
    expect(fireEvent.dragOver(document.body, dropped)).toBe(false)
    expect(fireEvent.drop(document.body, dropped)).toBe(false)
    await screen.findByRole('heading', { name: texts.reportTitle })
    expect(held).toHaveLength(1)
  })

  it('changes and tells nothing when the file dialog is cancelled', () => {
    render(<Held known={[dossierWith(bakery)]} contents={new Map()} />)
    fireEvent.change(screen.getByLabelText(new RegExp(texts.action)), { target: { files: [] } })
    expect(screen.queryByRole('heading', { name: texts.reportTitle })).toBeNull()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(held).toEqual([dossierWith(bakery)])
  })

  it('lets words that are dragged be', () => {
    render(<Held known={[]} contents={new Map()} />)
    expect(fireEvent.dragOver(document.body, { dataTransfer: { types: ['text/plain'] } })).toBe(true)
  })

  it('goes away when it is closed', async () => {
    const { user } = await open({ 'a.json': bakery })
    await user.click(screen.getByRole('button', { name: texts.close }))
    expect(screen.queryByRole('heading', { name: texts.reportTitle })).toBeNull()
  })
})

describe('a scan without a place', () => {
  it('asks the name of the employer, and does not go on without one', async () => {
    const { user } = await open({ 'a.json': nameless })
    const form = question(/Waar hoort a.json bij/)
    const name = form.getByRole('textbox', { name: texts.question.name })
    await user.click(form.getByRole('button', { name: texts.question.confirm }))
    expect(name).toHaveFocus()
    expect(name).toBeInvalid()
    expect(name).toHaveAccessibleDescription(texts.question.nameMissing)
    expect(held).toEqual([])
    await user.type(name, 'Bakkerij Nieuw')
    await user.click(form.getByRole('button', { name: texts.question.confirm }))
    expect(held.map(({ employer }) => employer.name)).toEqual(['Bakkerij Nieuw'])
    expect(screen.getByText('1 geopend.')).toBeVisible()
    expect(screen.getByRole('heading', { name: texts.reportTitle })).toHaveFocus()
  })

  it('offers the dossier with the same name first, and puts it there', async () => {
    const invited = buildDossier({ id: idOf(60), employer: { name: 'bakkerij' } })
    const other = buildDossier({ id: idOf(61), employer: { name: 'Aannemer' } })
    const { user } = await open({ 'a.json': bakery }, [other, invited])
    const form = question(/Waar hoort a.json bij/)
    expect(form.getByText(texts.question.sameName)).toBeVisible()
    expect(form.getByRole('combobox', { name: texts.question.which })).toHaveDisplayValue('bakkerij')
    await user.click(form.getByRole('button', { name: texts.question.confirm }))
    expect(held.find(({ id }) => id === idOf(60))).toMatchObject({
      status: 'filled-in',
      scans: [{ id: bakery.id }],
    })
    expect(held).toHaveLength(2)
  })

  it('can be left out: nothing changes', async () => {
    const { user } = await open({ 'a.json': nameless })
    const form = question(/Waar hoort a.json bij/)
    await user.click(form.getByRole('radio', { name: texts.question.skip }))
    await user.click(form.getByRole('button', { name: texts.question.confirm }))
    expect(held).toEqual([])
    expect(screen.getByText('1 niet gebruikt.')).toBeVisible()
  })

  it('is not asked about twice when the same scan came in two files', async () => {
    const { user } = await open({ 'a.json': nameless, 'b.json': nameless })
    const form = question(/Waar hoort a.json bij/)
    await user.type(form.getByRole('textbox', { name: texts.question.name }), 'Bakkerij')
    await user.click(form.getByRole('button', { name: texts.question.confirm }))
    expect(screen.queryByRole('form')).toBeNull()
    expect(screen.getByText('1 geopend en 1 al bekend.')).toBeVisible()
    expect(held).toHaveLength(1)
  })
})

describe('a scan that is here already', () => {
  const newer = {
    ...bakery,
    updatedAt: late,
    answers: { plan: { option: 'at-100' }, say: { unknown: true as const } },
  }

  it('changes nothing when it is older', async () => {
    const written = { ...bakery, agreements: [buildAgreement({ updatedAt: late })] }
    await open({ 'a.json': bakery }, [dossierWith(written)])
    expect(screen.getByText('1 ouder dan wat u heeft.')).toBeVisible()
    expect(held[0]?.scans).toEqual([written])
  })

  it('is told in words when it is newer, and used only when the adviser says so', async () => {
    const { user } = await open({ 'a.json': newer }, [dossierWith(bakery)])
    const form = question(/a.json is nieuwer/)
    expect(
      form.getByText(/Het bestand is van 20 november 2026, uw scan is van 1 november 2026/),
    ).toBeVisible()
    expect(form.getByText('2 antwoorden zijn anders')).toBeVisible()
    expect(held[0]?.scans).toEqual([bakery])
    await user.click(form.getByRole('button', { name: texts.newer.use }))
    expect(held[0]?.scans[0]?.answers).toEqual(newer.answers)
    expect(screen.getByText('1 geopend.')).toBeVisible()
  })

  it('can be left as it is', async () => {
    const { user } = await open({ 'a.json': newer }, [dossierWith(bakery)])
    await user.click(screen.getByRole('button', { name: texts.newer.keep }))
    expect(held[0]?.scans).toEqual([bakery])
    expect(screen.getByText('1 niet gebruikt.')).toBeVisible()
  })

  it('is put together when both went on, and asks what both changed', async () => {
    const ours = { ...bakery, agreements: [buildAgreement({ updatedAt: early, note: 'Van ons' })] }
    const theirs = { ...newer, agreements: [buildAgreement({ updatedAt: early, status: 'done' })] }
    const { user } = await open({ 'a.json': theirs }, [dossierWith(ours)])
    const form = question(/zijn allebei veranderd/)
    const choice = form.getByRole('group', { name: texts.merge.action })
    expect(within(choice).getAllByRole('radio')).toHaveLength(2)
    await user.click(form.getByRole('button', { name: texts.merge.use }))
    expect(held[0]?.scans, 'nothing before there is a choice').toEqual([ours])
    await user.click(within(choice).getByRole('radio', { name: /Uit uw dossier: .*Van ons/ }))
    await user.click(form.getByRole('button', { name: texts.merge.use }))
    expect(held[0]?.scans[0]).toMatchObject({
      answers: newer.answers,
      agreements: [{ id: 'call', status: 'open', note: 'Van ons' }],
    })
  })
})
