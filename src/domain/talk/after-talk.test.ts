import { describe, expect, it } from 'vitest'
import { sampleScan, sampleTexts } from '../../../tests/support/sample-questionnaire.ts'
import { agreements as en } from '../../texts/en/agreements.ts'
import { agreements as nl } from '../../texts/nl/agreements.ts'
import type { Agreement } from '../dossier/agreements-of-dossier.ts'
import type { Dossier } from '../dossier/dossier-schema.ts'
import { hostileTexts } from '../../../tests/support/register-samples.ts'
import { newDossier } from '../dossier/new-dossier.ts'
import { calendarDaysOf } from './calendar-days.ts'
import { mailAfterTalk, mailLink } from './mail-after-talk.ts'
import { registerLines } from './register-lines.ts'
import type { TalkWording } from './talk-words.ts'

const { profile } = sampleTexts
const dutch: TalkWording = { texts: nl, profile, language: 'nl' }
const english: TalkWording = { texts: en, profile, language: 'en' }
const birth = { id: '0b0f8f3e-2f9b-4a5e-8a55-0d8f3b7f3d22', now: '2026-11-22T09:00:00.000Z' }

const call: Agreement = {
  id: 'call',
  origin: 'adviser',
  status: 'open',
  what: 'Bel het loket',
  who: 'hr',
  firstStep: 'Zoek het nummer',
  due: '2026-12-06',
}

function dossierWith(agreements: Agreement[], overrides: Partial<Dossier> = {}): Dossier {
  return {
    ...newDossier({ name: 'Bakkerij' }, { name: 'mevrouw B', mail: 'b@example.org' }, birth),
    ...{ talkAt: '2026-11-22', nextContact: '2026-12-22', eraseAfter: '2027-11-22' },
    scans: [sampleScan({ agreements })],
    ...overrides,
  }
}

describe('the days for a calendar', () => {
  it('are the open first steps, the next contact and the day to erase, in both languages', () => {
    const done: Agreement = { ...call, id: 'done', status: 'done' }
    const days = calendarDaysOf(dossierWith([call, done, { ...call, id: 'no-day', due: null }]), dutch)
    expect(days.map(({ day, summary }) => [day, summary])).toEqual([
      ['2026-12-06', 'Bakkerij: Zoek het nummer'],
      ['2026-12-22', 'Contact met Bakkerij'],
      ['2027-11-22', 'Dossier wissen: Bakkerij'],
    ])
    expect(days[0]?.description).toBe(
      'Actie: Bel het loket\nWie belooft het: De adviseur\nWie doet het: Personeelszaken',
    )
    expect(calendarDaysOf(dossierWith([]), english).map(({ summary }) => summary)).toEqual([
      'Contact with Bakkerij',
      'Erase the dossier: Bakkerij',
    ])
  })

  it('keep their uid when a day or a word changes', () => {
    const uids = (agreement: Agreement) =>
      calendarDaysOf(dossierWith([agreement]), dutch).map(({ uid }) => uid)
    expect(uids({ ...call, due: '2026-12-07', what: 'Anders' })).toEqual(uids(call))
    expect(new Set(uids(call)).size).toBe(3)
  })
})

describe('the mail to the employer', () => {
  it('names agreements, days and what to do with the report', () => {
    const { subject, body } = mailAfterTalk(dossierWith([call]), dutch)
    expect(subject).toBe('Ons gesprek over de Toekomstscan van Bakkerij')
    expect(body).toContain('Beste mevrouw B,')
    expect(body).toContain('Bedankt voor ons gesprek van 22 november 2026.')
    expect(body).toContain('1. Bel het loket\nWie belooft het: De adviseur\nWie doet het: Personeelszaken')
    expect(body).toContain('Uiterlijk: 6 december 2026')
    expect(body).toContain('Ik wis uw gegevens uiterlijk op 22 november 2027.')
    expect(mailAfterTalk(dossierWith([call]), english).body).toContain('By: 6 December 2026')
  })

  it('says so when nothing was agreed, and leaves out days that are not set', () => {
    const bare = dossierWith([], { talkAt: null, nextContact: null, eraseAfter: null, contact: {} })
    expect(mailAfterTalk(bare, dutch).body).toBe(
      [nl.mail.greeting, nl.mail.thanks, nl.mail.nothing, nl.mail.attached, `${nl.mail.closing}\n`].join(
        '\n\n',
      ),
    )
  })

  it('opens in a mail program while it fits in a link', () => {
    const link = mailLink({ subject: 'A & B', body: 'Een\nTwee?' }, ' b@example.org ')
    expect(link).toBe('mailto:b@example.org?subject=A%20%26%20B&body=Een%0D%0ATwee%3F')
    expect(mailLink({ subject: 'x', body: 'y'.repeat(2000) }, undefined)).toBeNull()
    expect(mailLink({ subject: '\ud800', body: '' }, 'a?cc=b@c')).toBe(
      'mailto:a%3Fcc%3Db@c?subject=%EF%BF%BD&body=',
    )
  })
})

describe('the lines for the register', () => {
  const cells = (dossier: Dossier) =>
    registerLines(dossier, dutch)
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'))

  it('are one for each agreement, with days a worksheet reads', () => {
    const [head, row, ...rest] = cells(dossierWith([call]))
    expect(head).toEqual(Object.values(nl.row.columns))
    expect(row?.slice(0, 4)).toEqual(['Bakkerij', 'Industrie', '10 tot 24', '2026-11-22'])
    expect(row).toHaveLength(head!.length)
    expect(rest).toEqual([])
    expect(cells(dossierWith([]))).toHaveLength(2)
  })

  it('hold no formula and no cell too many', () => {
    const [, row] = cells(dossierWith([{ ...call, what: '=1+1\t"x"\n-2', note: '@SUM(A1)' }]))
    expect(row).toContain('\'=1+1 "x" -2')
    expect(row).toContain("'@SUM(A1)")
    expect(row).toHaveLength(Object.keys(nl.row.columns).length)
  })

  it.each([...hostileTexts, '＋1', '－1', '＠x', '\u0000=1'])('defuse a hostile text: %j', (text) => {
    const [, row, ...rest] = cells(dossierWith([{ ...call, what: text, firstStep: text, note: text }]))
    expect(rest).toEqual([])
    expect(row).toHaveLength(Object.keys(nl.row.columns).length)
    row!.forEach((cell) => expect(cell).not.toMatch(/^[=+\-@\s＝＋－＠]/))
  })
})
