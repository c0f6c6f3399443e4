import { describe, expect, it } from 'vitest'
import { sampleScan, sampleStructure, sampleTheme } from '../../../tests/support/sample-questionnaire.ts'
import { newDossier } from '../dossier/new-dossier.ts'
import type { Dossier } from '../dossier/dossier-schema.ts'
import { dossierSchema } from '../dossier/dossier-schema.ts'
import type { Agreement } from '../dossier/agreements-of-dossier.ts'
import { removeAgreement } from '../dossier/agreements-of-dossier.ts'
import { agree, editAgreement, placesOf, restoreAgreement, type NewAgreement } from './agreement-edits.ts'
import { appreciationOf, withRemark, withSignature, withThemeAdvice } from './appreciation.ts'
import { nextStepsOf } from './next-steps.ts'
import { countStep, minutesInAll, minutesSpent, noTimeSpent, pauseTime } from './spent-time.ts'
import { usualDays } from './talk-days.ts'
import { withNote, noteOf } from './talk-notes.ts'
import { besideStep, minutesOf, talkStepOf, talkSteps } from './talk-steps.ts'
import { chooseTheme, chosenThemes } from './talk-themes.ts'

const asOf = '2026-11-22'
const now = '2026-11-22T09:00:00.000Z'
const birth = { id: '0b0f8f3e-2f9b-4a5e-8a55-0d8f3b7f3d22', now }

function dossierWith(agreements: Partial<Agreement>[] = [], overrides: Partial<Dossier> = {}): Dossier {
  const scan = sampleScan({
    agreements: agreements.map((each, index) => ({
      id: `a${index}`,
      origin: 'employer',
      status: 'open',
      what: `Stap ${index}`,
      ...each,
    })),
  })
  return { ...newDossier({ name: 'Voorbeeld' }, undefined, birth), scans: [scan], ...overrides }
}

const wish = (overrides: Partial<NewAgreement> = {}): NewAgreement => ({
  ...{ id: 'new', now, asOf, origin: 'adviser', what: 'Bellen' },
  ...overrides,
})
const agreementsIn = (dossier: Dossier) => dossier.scans[0]?.agreements ?? []

describe('the parts of a talk', () => {
  it('take 70 minutes and follow each other', () => {
    expect(talkSteps.reduce((sum, step) => sum + minutesOf[step], 0)).toBe(70)
    expect(besideStep('goal')).toEqual({ before: null, after: 'recognise' })
    expect(besideStep('close')).toEqual({ before: 'others', after: null })
    expect(talkStepOf('actions')).toBe('actions')
    expect(talkStepOf('after')).toBeNull()
  })

  it('hold at most two themes, and each once', () => {
    const two = chooseTheme(chooseTheme(dossierWith(), 'direction', true), 'voice', true)
    expect(chosenThemes(chooseTheme(two, 'health', true))).toEqual(['direction', 'voice'])
    expect(chosenThemes(chooseTheme(two, 'voice', true))).toEqual(['direction', 'voice'])
    expect(chosenThemes(chooseTheme(two, 'direction', false))).toEqual(['voice'])
  })

  it('keep a note each, which a dossier can be read back with', () => {
    const noted = withNote(dossierWith(), 'goal', 'Rust')
    expect(noteOf(dossierSchema.parse(noted), 'goal')).toBe('Rust')
    expect(withNote(noted, 'goal', ' ').talk).toEqual({})
    expect(withNote(noted, 'goal', 'Rust')).toBe(noted)
  })

  it('name the answers with most to gain and one step further', () => {
    const answers = { plan: { option: 'at-50' }, tools: { options: ['tick-1'] }, talks: { option: 'at-100' } }
    const steps = nextStepsOf(sampleTheme('direction'), answers, sampleStructure)
    expect(steps.map(({ question, next }) => [question.id, next])).toEqual([
      ['plan', 'at-100'],
      ['tools', 'tick-2'],
    ])
    expect(nextStepsOf(sampleTheme('direction'), { plan: { unknown: true } }, sampleStructure)).toEqual([])
    expect(nextStepsOf(sampleTheme('voice'), { say: { option: 'at-100' } }, sampleStructure)).toMatchObject([
      { next: null },
    ])
  })
})

describe('time spent', () => {
  const minute = 60_000
  it('counts each part and the whole, and stands still while paused', () => {
    const goal = countStep(noTimeSpent, 'goal', 0)
    const paused = pauseTime(goal, 2.5 * minute)
    const on = countStep(paused, 'recognise', 10 * minute)
    expect(minutesSpent(goal, 'goal', 1.9 * minute)).toBe(1)
    expect(minutesSpent(paused, 'goal', 60 * minute)).toBe(2)
    expect(minutesSpent(on, 'recognise', 10.6 * minute)).toBe(0)
    expect(minutesInAll(on, 10.6 * minute)).toBe(3)
  })

  it('is never taken away by a clock that is set back', () => {
    expect(minutesSpent(countStep(noTimeSpent, 'goal', 5 * minute), 'goal', 0)).toBe(0)
  })
})

describe('the days of a dossier', () => {
  it('are proposed: contact on day 30, the file gone 12 months after the talk', () => {
    expect(usualDays(asOf)).toEqual({
      talkAt: asOf,
      nextContact: '2026-12-22',
      eraseAfter: '2027-11-22',
    })
  })
})

describe('agreements', () => {
  it('get a first step within 14 days and stand in the leading scan', () => {
    const agreed = agree(dossierWith(), wish({ what: ' Bellen\nmet HR ', practice: 'job-rotation' }))
    expect(agreed).toMatchObject({ ok: true })
    expect(agreed.ok && agreementsIn(agreed.dossier)).toMatchObject([
      {
        what: 'Bellen met HR',
        due: '2026-12-06',
        origin: 'adviser',
        practice: 'job-rotation',
        status: 'open',
      },
    ])
  })

  it('are refused empty, without a scan, and as a fourth action of the employer alone', () => {
    const full = dossierWith([{}, {}, {}])
    expect(agree(full, wish({ what: '  ' }))).toEqual({ ok: false, reason: 'empty' })
    expect(agree({ ...full, scans: [] }, wish())).toEqual({ ok: false, reason: 'no-scan' })
    expect(agree(full, wish({ origin: 'employer' }))).toEqual({ ok: false, reason: 'full' })
    for (const origin of ['adviser', 'partner'] as const) expect(agree(full, wish({ origin })).ok).toBe(true)
  })

  it('cannot become a fourth action by another status or another promise', () => {
    const full = dossierWith([{}, {}, {}, { status: 'done' }, { origin: 'partner' }])
    expect(editAgreement(full, 'a3', { status: 'open' }, now)).toEqual({ ok: false, reason: 'full' })
    expect(editAgreement(full, 'a4', { origin: 'employer' }, now)).toEqual({ ok: false, reason: 'full' })
    expect(editAgreement(full, 'a0', { status: 'doing' }, now).ok).toBe(true)
  })

  it('are stamped when changed, keep unknown fields, and an empty text takes a field back', () => {
    const known = dossierWith([{ note: 'x', colour: 'blue' } as Partial<Agreement>])
    const edited = editAgreement(known, 'a0', { note: '', who: 'hr' }, now)
    expect(edited.ok && agreementsIn(edited.dossier)).toEqual([
      {
        id: 'a0',
        origin: 'employer',
        status: 'open',
        what: 'Stap 0',
        who: 'hr',
        colour: 'blue',
        updatedAt: now,
      },
    ])
  })

  it('come back where they stood, in every scan, and not as a fourth', () => {
    const twice = dossierWith([{}, {}])
    const both = { ...twice, scans: [...twice.scans, { ...twice.scans[0]!, id: birth.id }] }
    const places = placesOf(both, 'a0')!
    const without = {
      ...both,
      scans: both.scans.map((scan) => ({ ...scan, agreements: scan.agreements!.slice(1) })),
    }
    const removed = removeAgreement(both, 'a0', now)
    expect(removed.scans.map(({ removedAgreements }) => removedAgreements)).toEqual([
      [{ id: 'a0', at: now }],
      [{ id: 'a0', at: now }],
    ])
    const back = {
      ...both,
      scans: both.scans.map((scan) => ({
        ...scan,
        agreements: scan.agreements!.map((each) => (each.id === 'a0' ? { ...each, updatedAt: now } : each)),
      })),
    }
    for (const dossier of [without, removed])
      expect(restoreAgreement(dossier, places, now)).toEqual({ ok: true, dossier: back })
    const full = dossierWith([{}, {}, {}])
    expect(
      restoreAgreement(full, { ...places, places: [{ scan: full.scans[0]!.id, index: 0 }] }, now).ok,
    ).toBe(false)
    expect(placesOf(both, 'none')).toBeNull()
  })
})

describe('appreciation', () => {
  it('holds a view with its reason, dated at its first change, and goes again', () => {
    const seen = withRemark(dossierWith(), 'strategy', { view: 'differ', text: 'Er is al een plan.' }, asOf)
    expect(appreciationOf(seen)).toEqual({
      at: asOf,
      pillars: { strategy: { view: 'differ', text: 'Er is al een plan.' } },
    })
    const bare = withRemark(seen, 'strategy', { view: 'agree', text: ' ' }, '2026-12-01')
    expect(appreciationOf(bare)).toEqual({ at: asOf, pillars: { strategy: { view: 'agree' } } })
    expect(appreciationOf(withRemark(seen, 'strategy', null, asOf)).pillars).toEqual({})
  })

  it('holds advice on themes and who signed, and ignores a false day', () => {
    const advised = withThemeAdvice(dossierWith(), 'voice', 'Vraag het team.', asOf)
    const signed = withSignature(
      withSignature(advised, { by: ' Adviseur ' }, asOf),
      { at: '2026-02-30' },
      asOf,
    )
    expect(appreciationOf(signed)).toMatchObject({
      by: 'Adviseur',
      at: asOf,
      themes: { voice: { text: 'Vraag het team.' } },
    })
    expect(appreciationOf(withThemeAdvice(signed, 'voice', '', asOf)).themes).toEqual({})
  })

  it('never touches answers or scores', () => {
    const before = dossierWith()
    const after = withRemark(before, 'people', { view: 'partly', text: 'x' }, asOf)
    const { appreciation: _, ...rest } = after.scans[0]!
    expect(rest).toEqual(before.scans[0])
  })
})
