import { describe, expect, it } from 'vitest'
import { dossier as en } from '../../texts/en/dossier.ts'
import { dossier as nl } from '../../texts/nl/dossier.ts'
import { mailLink, writeInvitation } from './write-mail.ts'

const facts = {
  contact: { name: 'mevrouw De Proef' },
  scan: 'Toekomstscan',
  organisation: 'Werkgevers Voorbeeld',
  address: 'https://scan.voorbeeld.test/',
  minutes: 22,
}

describe('the invitation', () => {
  it('names who invites, where the scan is, how long it takes and how long it is kept', () => {
    const { subject, body } = writeInvitation(facts, nl.mail)
    expect(subject).toBe(nl.mail.subject)
    expect(body).toMatch(/^Beste mevrouw De Proef,\n\n/)
    for (const part of [
      'namens Werkgevers Voorbeeld',
      '22 minuten',
      '1. Open de scan op https://scan.voorbeeld.test/\n2. ',
      '12 maanden',
      'U mag ook nee zeggen.',
    ])
      expect(body).toContain(part)
    expect(body).toMatch(/Met vriendelijke groet,\n\nWerkgevers Voorbeeld$/)
  })

  it('does without a name, an organisation and an address', () => {
    const plain = { ...facts, contact: undefined, organisation: null, address: null }
    const { body } = writeInvitation(plain, en.mail)
    expect(body).toMatch(/^Dear employer,\n\nI would like to invite you to do the Toekomstscan\./)
    expect(body).toContain(`1. ${en.mail.openPlain}`)
    expect(body).toMatch(/Kind regards,$/)
  })

  it('becomes a link that keeps every sign and line', () => {
    const link = mailLink({ subject: 'Ja & nee?', body: 'een\ntwee #3' }, ' a+b@c.test ')
    const [, address, query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(link) ?? []
    expect(decodeURIComponent(address ?? '')).toBe('a+b@c.test')
    const values = new URLSearchParams(query)
    expect(values.get('subject')).toBe('Ja & nee?')
    expect(values.get('body')).toBe('een\r\ntwee #3')
  })
})
