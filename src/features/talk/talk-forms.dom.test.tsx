// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { expectWarningAtNotes } from '../../../tests/support/note-fields.ts'
import { sampleTexts } from '../../../tests/support/sample-questionnaire.ts'
import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import { agreements as texts } from '../../texts/nl/agreements.ts'
import { AgreementList } from './agreement-list.tsx'
import { AppreciationForm } from './appreciation-form.tsx'
import { countingStamp, dossierWith, renderKept, sampleAsOf } from './sample-talk.tsx'

const pillars = [
  { id: 'strategy', title: 'Koers', score: 43, word: 'op weg', themes: [{ id: 'voice', title: 'Stem' }] },
  { id: 'people', title: 'Mensen', score: null, word: 'te weinig antwoorden', themes: [] },
]

function showAppreciation(dossier = dossierWith()) {
  return renderKept(dossier, (kept, onChange) => (
    <AppreciationForm {...{ pillars, texts, asOf: sampleAsOf, onChange }} dossier={kept} />
  ))
}

function showAgreements(dossier: Dossier) {
  const stamp = countingStamp()
  return renderKept(dossier, (kept, onChange) => (
    <AgreementList
      {...{ texts, stamp, onChange }}
      dossier={kept}
      roles={sampleTexts.profile.roles}
      advised={[{ id: 'job-rotation', title: 'Ruil van werk', firstStep: 'Vraag wie wil ruilen.' }]}
      offered={[{ id: 'desk', title: 'Leerwerkloket', firstStep: '' }]}
      titles={{ practices: { 'job-rotation': 'Ruil van werk' }, offers: { desk: 'Leerwerkloket' } }}
      language="nl"
      asOf={sampleAsOf}
    />
  ))
}

const warning = new RegExp(texts.privacy)

describe('the warning for names and health', () => {
  it('belongs to the reason of every view and to every advice', async () => {
    const { user } = showAppreciation()
    for (const view of screen.getAllByRole('radio', { name: texts.appreciation.views.differ })) {
      await user.click(view)
    }
    await user.selectOptions(screen.getByRole('combobox', { name: texts.appreciation.addTheme }), 'Stem')
    // The name of the adviser has its own hint.
    expectWarningAtNotes(warning, [screen.getByRole('textbox', { name: texts.appreciation.by })])
  })

  it('belongs to every text of an agreement, new or old', async () => {
    const { user } = showAgreements(dossierWith({ what: 'Bellen' }))
    for (const closed of document.querySelectorAll('summary')) await user.click(closed)
    expectWarningAtNotes(warning)
    expect(screen.getByRole('textbox', { name: texts.agreements.measure })).toBeInTheDocument()
  })
})

const appreciationOf = (dossier: Dossier) => dossier.scans[0]?.appreciation
const agreementsOf = (dossier: Dossier) => dossier.scans[0]?.agreements ?? []
const { appreciation, agreements } = texts

describe('the appreciation of a pillar', () => {
  it('stands beside the score in words, and says that the score stays', () => {
    showAppreciation()
    expect(screen.getByText('De scan zegt: 43, op weg')).toBeVisible()
    expect(screen.getByText('De scan geeft hier geen score: te weinig antwoorden')).toBeVisible()
    expect(screen.getByText(appreciation.lead)).toBeVisible()
    expect(screen.getByText(texts.privacy)).toBeVisible()
  })

  it('is kept at once; the reason when its field is left', async () => {
    const { user, latest } = showAppreciation()
    // The list of themes has a group of that name too.
    const pillar = screen.getAllByRole('group', { name: 'Koers' })[0]!
    await user.click(within(pillar).getByRole('radio', { name: appreciation.views.differ }))
    expect(appreciationOf(latest())).toEqual({ at: sampleAsOf, pillars: { strategy: { view: 'differ' } } })
    await user.type(screen.getByRole('textbox', { name: appreciation.reason }), 'Er is al een plan.')
    expect(appreciationOf(latest())?.pillars.strategy?.text).toBeUndefined()
    await user.tab()
    expect(appreciationOf(latest())?.pillars.strategy?.text).toBe('Er is al een plan.')
  })

  it('keeps its reason when the view is taken back and given again', async () => {
    const { user, latest } = showAppreciation()
    const radio = (name: string) =>
      within(screen.getAllByRole('group', { name: 'Koers' })[0]!).getByRole('radio', { name })
    await user.click(radio(appreciation.views.agree))
    await user.type(screen.getByRole('textbox', { name: appreciation.reason }), 'Klopt.')
    await user.click(radio(appreciation.views.none))
    expect(appreciationOf(latest())?.pillars).toEqual({})
    await user.click(radio(appreciation.views.partly))
    expect(appreciationOf(latest())?.pillars).toEqual({ strategy: { view: 'partly', text: 'Klopt.' } })
  })

  it('is kept when the screen goes away', async () => {
    const { user, latest, unmount } = showAppreciation()
    await user.type(screen.getByRole('textbox', { name: appreciation.by }), 'Adviseur')
    unmount()
    expect(appreciationOf(latest())?.by).toBe('Adviseur')
  })

  it.each([
    ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
    [
      'the window goes out of sight',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
        document.dispatchEvent(new Event('visibilitychange'))
      },
    ],
  ])('is kept at once when %s, while somebody types', async (_, leave) => {
    const { user, latest } = showAppreciation()
    await user.type(screen.getByRole('textbox', { name: appreciation.by }), 'Adviseur')
    expect(appreciationOf(latest())?.by).toBeUndefined()
    act(() => void leave())
    expect(appreciationOf(latest())?.by).toBe('Adviseur')
    vi.restoreAllMocks()
  })

  it('holds advice only on themes that were opened, and puts it back after it was removed', async () => {
    const { user, latest } = showAppreciation()
    expect(screen.queryByRole('textbox', { name: 'Uw advies bij Stem' })).not.toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: appreciation.addTheme }), 'Stem')
    await user.type(screen.getByRole('textbox', { name: 'Uw advies bij Stem' }), 'Vraag het team.')
    await user.tab()
    expect(appreciationOf(latest())?.themes).toEqual({ voice: { text: 'Vraag het team.' } })
    await user.click(screen.getByRole('button', { name: 'Haal weg: Stem' }))
    expect(appreciationOf(latest())?.themes).toEqual({})
    await user.click(screen.getByRole('button', { name: 'Zet terug: Stem' }))
    expect(appreciationOf(latest())?.themes).toEqual({ voice: { text: 'Vraag het team.' } })
  })
})

describe('agreements', () => {
  const what = () => screen.getAllByRole('textbox', { name: agreements.what }).at(-1)!
  const add = () => screen.getByRole('button', { name: agreements.add })

  it('begin with an advice of the scan and take its first step along', async () => {
    const { user, latest } = showAgreements(dossierWith())
    await user.selectOptions(screen.getByRole('combobox', { name: agreements.source }), 'Ruil van werk')
    await user.click(screen.getByRole('radio', { name: agreements.origins.partner }))
    await user.click(add())
    expect(agreementsOf(latest())).toMatchObject([
      {
        practice: 'job-rotation',
        offer: null,
        origin: 'partner',
        firstStep: 'Vraag wie wil ruilen.',
        due: '2026-12-06',
      },
    ])
    expect(screen.getByRole('heading', { name: 'Actie 1: Ruil van werk' })).toHaveFocus()
  })

  it('begin with an offer in the region', async () => {
    const { user, latest } = showAgreements(dossierWith())
    await user.selectOptions(screen.getByRole('combobox', { name: agreements.source }), 'Leerwerkloket')
    await user.click(add())
    expect(agreementsOf(latest())).toMatchObject([{ offer: 'desk', practice: null, what: 'Leerwerkloket' }])
    expect(screen.getByText('Uit het aanbod in de regio: Leerwerkloket')).toBeVisible()
  })

  it('ask for words first', async () => {
    const { user, latest } = showAgreements(dossierWith())
    await user.click(add())
    expect(screen.getByText(agreements.whatMissing)).toBeVisible()
    expect(agreementsOf(latest())).toEqual([])
  })

  it('leave the plan of the employer at three open actions; an adviser may promise more', async () => {
    const { user, latest } = showAgreements(dossierWith({}, {}, {}))
    expect(screen.getByText(agreements.planFull)).toBeVisible()
    const form = add().closest('form')!
    expect(within(form).getByRole('radio', { name: agreements.origins.employer })).toBeDisabled()
    await user.type(what(), 'Bellen')
    await user.click(add())
    expect(agreementsOf(latest()).at(-1)).toMatchObject({ origin: 'adviser', what: 'Bellen' })
  })

  it('hold an obstacle as one sentence', async () => {
    const { user, latest } = showAgreements(dossierWith({}))
    await user.click(screen.getByText(agreements.more))
    await user.type(screen.getByRole('textbox', { name: agreements.when }), 'het druk is')
    await user.type(screen.getByRole('textbox', { name: agreements.then }), 'doen wij het op maandag')
    await user.tab()
    expect(agreementsOf(latest())[0]?.obstacle).toBe('Als het druk is, dan doen wij het op maandag')
  })

  it('are removed at once and put back at once, in their place', async () => {
    const { user, latest } = showAgreements(dossierWith({}, {}))
    await user.click(screen.getByRole('button', { name: 'Haal weg: Stap 1' }))
    expect(agreementsOf(latest()).map(({ id }) => id)).toEqual(['a1'])
    expect(screen.getByRole('button', { name: 'Zet terug: Stap 1' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(agreementsOf(latest()).map(({ id }) => id)).toEqual(['a0', 'a1'])
  })
})
