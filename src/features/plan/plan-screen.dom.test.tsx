// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { expectWarningAtNotes } from '../../../tests/support/note-fields.ts'
import { sampleStructure } from '../../../tests/support/sample-questionnaire.ts'
import type { Language } from '../../content/texts.ts'
import { planActions, type Action } from '../../domain/plan/actions.ts'
import { readScan } from '../../domain/scan/read-scan.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { writeScan } from '../../domain/scan/write-scan.ts'
import { plan as en } from '../../texts/en/plan.ts'
import { plan as nl } from '../../texts/nl/plan.ts'
import { PlanScreen } from './plan-screen.tsx'
import {
  countingStamp,
  renderKept,
  sampleAsOf,
  sampleNow,
  samplePractices,
  scanWithActions,
} from './sample-plan.tsx'

const roles = { owner: 'Eigenaar', hr: 'HR of personeelszaken', other: 'Iets anders' }
const texts = nl.action

function showPlan(scan: Scan, language: Language = 'nl') {
  const stamp = countingStamp()
  return renderKept(scan, (kept, onChange) => (
    <PlanScreen
      scan={kept}
      texts={language === 'nl' ? nl : en}
      roles={roles}
      practices={samplePractices}
      language={language}
      asOf={sampleAsOf}
      product="Toekomstscan"
      hrefs={{ advice: '#/result', library: '#/library', practice: (id) => `#/library/${id}` }}
      stamp={stamp}
      onChange={onChange}
    />
  ))
}

const action = (name: string | RegExp = 'Actie 1: Stap 1') => within(screen.getByRole('region', { name }))
const field = (name: string) => action(/^Actie 1/).getByRole('textbox', { name })
const list = (name: string, of = /^Actie 1/) => action(of).getByRole('combobox', { name })
const optionsOf = (select: HTMLElement) =>
  within(select)
    .getAllByRole<HTMLOptionElement>('option')
    .map((option) => option.text)
const firstOf = (scan: Scan): Action => planActions(scan)[0]!

it('warns for names and health at every text of an action', () => {
  showPlan(scanWithActions({ what: 'Stap 1' }))
  expect(field(texts.measure)).toBeInTheDocument()
  expectWarningAtNotes(/geen namen van medewerkers/)
})

describe('an empty plan', () => {
  it('leads to the advice and to the library', () => {
    showPlan(scanWithActions())
    expect(screen.getByRole('heading', { name: nl.empty.title })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Bekijk uw advies' })).toHaveAttribute('href', '#/result')
    const library = screen.getByRole('link', { name: 'Bekijk de praktijkvoorbeelden' })
    expect(library).toHaveAttribute('href', '#/library')
  })

  it('takes an action in own words, and goes there', async () => {
    const { user, latest } = showPlan(scanWithActions())
    await user.type(screen.getByRole('textbox', { name: nl.own.what }), 'Samen eten{Enter}')
    await screen.findByRole('region', { name: 'Actie 1: Samen eten' })
    expect(action('Actie 1: Samen eten').getByRole('heading', { level: 2 })).toHaveFocus()
    expect(firstOf(latest())).toMatchObject({ practice: null, due: '2026-12-06', status: 'open' })
    expect(screen.getByRole('textbox', { name: nl.own.what })).toHaveValue('')
  })

  it('asks for words before it adds an action', async () => {
    const { user, latest } = showPlan(scanWithActions())
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }))
    expect(await screen.findByText(nl.own.missing)).toBeVisible()
    expect(screen.getByRole('textbox', { name: nl.own.what })).toBeInvalid()
    expect(planActions(latest())).toEqual([])
  })
})

describe('an action', () => {
  it('keeps every part at once, and its file is read back the same', async () => {
    const { user, latest } = showPlan(scanWithActions({}))
    await user.type(field(texts.firstStep), 'Vraag wie wil.')
    await user.selectOptions(list(texts.who), 'HR of personeelszaken')
    fireEvent.change(screen.getByLabelText(texts.due), { target: { value: '2026-11-30' } })
    await user.type(field('Als'), 'het druk is')
    await user.type(field('Dan'), 'kiezen wij een andere dag')
    await user.type(field(texts.measure), '2 mensen ruilden.')
    await user.selectOptions(list(texts.status), 'bezig')
    await user.type(field(texts.note), 'Begin klein.')
    expect(firstOf(latest())).toEqual({
      id: 'a0',
      origin: 'employer',
      what: 'Stap 1',
      who: 'hr',
      firstStep: 'Vraag wie wil.',
      due: '2026-11-30',
      obstacle: 'Als het druk is, dan kiezen wij een andere dag',
      measure: '2 mensen ruilden.',
      status: 'doing',
      note: 'Begin klein.',
      startedOn: sampleAsOf,
      updatedAt: sampleNow,
    })
    const read = readScan(writeScan(latest()), sampleStructure, samplePractices)
    expect(read).toMatchObject({ ok: true, scan: { agreements: latest().agreements } })
  })

  it('shows what was kept, also an obstacle written in the other language', () => {
    const kept = { who: 'other', due: '2026-12-01', obstacle: 'Als het druk is, dan morgen', note: 'x' }
    showPlan(scanWithActions(kept), 'en')
    const english = within(screen.getByRole('region', { name: 'Action 1: Stap 1' }))
    expect(english.getByRole('textbox', { name: 'If' })).toHaveValue('het druk is')
    expect(english.getByRole('textbox', { name: 'Then' })).toHaveValue('morgen')
    expect(english.getByLabelText(en.action.due)).toHaveValue('2026-12-01')
    expect(english.getByRole('combobox', { name: en.action.who })).toHaveDisplayValue('Someone else')
  })

  it('offers roles, and keeps what another program wrote instead', () => {
    showPlan(scanWithActions({ who: 'teamleider' }))
    expect(optionsOf(list(texts.who))).toEqual(
      expect.arrayContaining(['Nog niet gekozen', 'Eigenaar', 'Iemand anders', 'teamleider']),
    )
    expect(list(texts.who)).toHaveDisplayValue('teamleider')
  })

  it('says so when its words are gone, and keeps the ones before', async () => {
    const { user, latest } = showPlan(scanWithActions({}))
    await user.clear(field(texts.what))
    expect(await action().findByText(texts.whatMissing)).toBeVisible()
    expect(field(texts.what)).toBeInvalid()
    expect(firstOf(latest()).what).toBe('Stap 1')
  })

  it.each([
    ['2026-12-06', null],
    ['2026-12-07', 'Dit is later dan 6 december 2026. Kan een klein deel eerder?'],
    ['2026-11-21', texts.duePast],
  ])('due on %s has the remark: %s', (due, remark) => {
    showPlan(scanWithActions({ due }))
    const remarks = screen.getAllByRole('status').map(({ textContent }) => textContent)
    expect(remarks.filter((text) => /^D(it|eze)/.test(text))).toEqual(remark === null ? [] : [remark])
  })

  it('warns beside the note about names and health', () => {
    showPlan(scanWithActions({}))
    expect(field(texts.note)).toHaveAccessibleDescription(texts.noteWarning)
  })

  it('shows the days to look back', () => {
    showPlan(scanWithActions({}))
    const days = action().getAllByRole('listitem')
    expect(days.map(({ textContent }) => textContent)).toEqual([
      'Dag 30: 22 december 2026',
      'Dag 60: 21 januari 2027',
      'Dag 90: 20 februari 2027',
    ])
  })

  it('leads to the practice it came from', () => {
    showPlan(scanWithActions({ practice: 'job-rotation' }, {}))
    const links = screen.getAllByRole('link', { name: 'Lees het praktijkvoorbeeld' })
    expect(links.map((each) => each.getAttribute('href'))).toEqual(['#/library/job-rotation'])
  })

  it('says so when the practice it came from is gone, and stays', () => {
    showPlan(scanWithActions({ practice: 'old-practice' }))
    expect(screen.queryByRole('link', { name: texts.readMore })).toBeNull()
    expect(action().getByText(texts.gone)).toBeVisible()
  })

  it('of an adviser is not part of the plan', () => {
    showPlan(scanWithActions({}, { origin: 'adviser' }))
    expect(screen.getAllByRole('region', { name: /^Actie/ })).toHaveLength(1)
  })
})

describe('a full plan', () => {
  it('says what to do first, and takes no fourth action', () => {
    showPlan(scanWithActions({}, {}, {}))
    expect(screen.getByText(nl.full.title)).toBeVisible()
    expect(screen.getByText(nl.full.text)).toBeVisible()
    expect(screen.queryByRole('textbox', { name: nl.own.what })).not.toBeInTheDocument()
  })

  it('has room again when an action is done', async () => {
    const { user } = showPlan(scanWithActions({}, {}, {}))
    await user.selectOptions(list(texts.status), 'klaar')
    expect(screen.queryByText(nl.full.title)).not.toBeInTheDocument()
    expect(screen.getByText('U heeft 2 open acties. Er passen er 3 in uw plan.')).toBeVisible()
    expect(screen.getByRole('textbox', { name: nl.own.what })).toBeVisible()
  })

  it('does not open a finished action again, and says why', () => {
    showPlan(scanWithActions({}, {}, {}, { status: 'done' }))
    const status = list(texts.status, /^Actie 4/)
    expect(within(status).getByRole('option', { name: 'open' })).toBeDisabled()
    expect(within(status).getByRole('option', { name: 'niet gedaan' })).toBeEnabled()
    expect(status).toHaveAccessibleDescription(/U heeft al 3 open acties/)
  })
})

describe('removing an action', () => {
  it('is done at once, and taken back at once, in its place', async () => {
    const { user, latest } = showPlan(scanWithActions({}, { note: 'x' }))
    await user.click(screen.getByRole('button', { name: 'Haal weg: Stap 1' }))
    expect(planActions(latest()).map(({ id }) => id)).toEqual(['a1'])
    expect(screen.getByText('Deze actie is weg: Stap 1.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Zet terug: Stap 1' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(planActions(latest()).map(({ id }) => id)).toEqual(['a0', 'a1'])
    expect(action().getByRole('heading', { level: 2 })).toHaveFocus()
    expect(screen.queryByRole('button', { name: /^Zet terug/ })).not.toBeInTheDocument()
  })

  it('of the last one leaves an empty plan that can be undone', async () => {
    const { user } = showPlan(scanWithActions({}))
    await user.click(screen.getByRole('button', { name: 'Haal weg: Stap 1' }))
    expect(screen.getByRole('heading', { name: nl.empty.title })).toBeVisible()
    expect(screen.getByRole('button', { name: /^Zet terug/ })).toBeVisible()
  })

  it('can no longer be undone once another took its room', async () => {
    const { user } = showPlan(scanWithActions({}, {}, {}))
    await user.click(screen.getByRole('button', { name: 'Haal weg: Stap 2' }))
    await user.type(screen.getByRole('textbox', { name: nl.own.what }), 'Nieuw{Enter}')
    expect(await screen.findByRole('region', { name: 'Actie 3: Nieuw' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Zet terug/ })).not.toBeInTheDocument()
  })
})
