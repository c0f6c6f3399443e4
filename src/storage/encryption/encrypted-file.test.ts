import fc from 'fast-check'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fixtureText } from '../../../tests/support/scan-builder.ts'
import { encryptedFileLimitMegabytes, encryptText, decryptText, isEncryptedFile } from './encrypted-file.ts'
import type { EncryptedFile } from './encrypted-file-schema.ts'

const passphrase = 'tabek lomir sufan wepol dinat'
const created = '2026-11-22T09:00:00.000Z'
const text = '{"naam":"Bakkerij \u2014 caf\u00e9 \u{1f33e}"}'
const file = await encryptText(text, passphrase, { created })

afterEach(() => vi.unstubAllGlobals())

/** The file with something else in it, as a stranger could make it. */
function changed(edit: (file: EncryptedFile) => void): string {
  const copy = JSON.parse(file) as EncryptedFile
  edit(copy)
  return JSON.stringify(copy)
}

const flipFirst = (letters: string) => (letters.startsWith('A') ? 'B' : 'A') + letters.slice(1)

describe('an encrypted file', () => {
  it('gives back any text under its passphrase', async () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 300 })
    const anyPhrase = fc.string({ unit: 'grapheme-ascii', minLength: 16 }).filter((s) => s.trim().length > 15)
    await fc.assert(
      fc.asyncProperty(anyText, anyPhrase, async (own, phrase) => {
        const sealed = await encryptText(own, phrase.replace(/\s+/g, '_'), { created })
        expect(isEncryptedFile(sealed)).toBe(true)
        expect(await decryptText(sealed, phrase.replace(/\s+/g, '_'))).toEqual({ ok: true, text: own })
      }),
      { numRuns: 15 },
    )
  })

  it('gives back a text of several megabytes, whatever stands at its start', async () => {
    const large = `\uFEFF${'{"a":"é"}'.repeat(400_000)}`
    const opened = await decryptText(await encryptText(large, passphrase, { created }), passphrase)
    expect(opened.ok && opened.text === large).toBe(true)
  })

  it('shows nothing of the text and the passphrase', () => {
    expect(file).not.toContain('Bakkerij')
    expect(file).not.toContain('tabek')
  })

  it('has the header of the contract', () => {
    expect((JSON.parse(file) as EncryptedFile).header).toMatchObject({
      ...{ v: 1, kdf: 'PBKDF2', hash: 'SHA-256', iter: 600_000, alg: 'AES-256-GCM', created },
    })
  })

  it('has a new salt and a new initial value every time', async () => {
    const headers = [file, await encryptText(text, passphrase, { created })].map(
      (each) => (JSON.parse(each) as EncryptedFile).header,
    )
    expect(headers[0]!.salt).not.toBe(headers[1]!.salt)
    expect(headers[0]!.iv).not.toBe(headers[1]!.iv)
  })

  it('of version 1 still opens', async () => {
    const old = fixtureText('encrypted-format-1.scan.encrypted.json')
    const opened = await decryptText(old, passphrase)
    const { format, formatVersion, id } = JSON.parse(fixtureText('scan-format-1.scan.json')) as Scan
    expect(opened.ok && JSON.parse(opened.text)).toMatchObject({ format, formatVersion, id })
  })

  it.each(['  Tabek  lomir ', 'short', ' '.repeat(40)])(
    'is not made with the short phrase "%s"',
    async (short) => {
      await expect(encryptText(text, short, { created })).rejects.toThrow(RangeError)
    },
  )
})

describe('a passphrase', () => {
  it.each([
    ['with more spaces', ' tabek  lomir\tsufan wepol dinat\n'],
    ['in letters of another width', 'ｔａｂｅｋ lomir sufan wepol dinat'],
  ])('opens the file when it is typed %s', async (_, typed) => {
    expect(await decryptText(file, typed)).toEqual({ ok: true, text })
  })

  it.each(['tabek lomir sufan wepol dinaf', 'Tabek lomir sufan wepol dinat', '', '   '])(
    'that is wrong opens nothing: "%s"',
    async (typed) => {
      expect(await decryptText(file, typed)).toEqual({ ok: false, problem: 'wrong-passphrase' })
    },
  )
})

describe('a file that was changed', () => {
  it.each<[string, (file: EncryptedFile) => void]>([
    ['a byte of the text', (each) => (each.data = flipFirst(each.data))],
    ['the seal at the end', (each) => (each.data = each.data.slice(0, -8) + flipFirst(each.data.slice(-8)))],
    ['the moment', (each) => (each.header.created = '2026-11-23T09:00:00.000Z')],
    ['the rounds', (each) => (each.header.iter = 600_001)],
    ['the salt', (each) => (each.header.salt = flipFirst(each.header.salt))],
    ['the initial value', (each) => (each.header.iv = flipFirst(each.header.iv))],
    ['its length', (each) => (each.data = each.data.slice(0, 24))],
  ])('stays closed: %s', async (_, edit) => {
    expect(await decryptText(changed(edit), passphrase)).toEqual({ ok: false, problem: 'wrong-passphrase' })
  })
})

describe('a hostile file', () => {
  const set = (field: string, value: unknown) => (each: EncryptedFile) =>
    Object.assign(each.header, { [field]: value })

  it.each<[string, string]>([
    ['too few rounds', changed(set('iter', 599_999))],
    ['too many rounds', changed(set('iter', 5_000_001))],
    ['half a round', changed(set('iter', 700_000.5))],
    ['rounds in words', changed(set('iter', '600000'))],
    ['another hash', changed(set('hash', 'SHA-1'))],
    ['another way to the key', changed(set('kdf', 'none'))],
    ['another cipher', changed(set('alg', 'AES-CBC'))],
    ['a short salt', changed(set('salt', 'AAAA'))],
    ['a long initial value', changed(set('iv', 'A'.repeat(400)))],
    ['a field that is not sealed', changed(set('note', 'trust me'))],
    ['no header', '{"format":"toekomstscan/encrypted","data":"AAAA"}'],
    ['no text', changed((each) => (each.data = ''))],
    ['letters that are no base64', changed((each) => (each.data = `!${each.data.slice(1)}`))],
    ['base64 that is cut off', changed((each) => (each.data = each.data.replace(/=*$/, '').slice(0, 25)))],
    ['a moment that is a story', changed(set('created', 'x'.repeat(1000)))],
    ['another format', '{"format":"toekomstscan/scan"}'],
    ['no JSON', 'hello'],
    ['nothing', ''],
    ['null', 'null'],
  ])('with %s is refused before anything is computed', async (_, hostile) => {
    const deriveKey = vi.spyOn(crypto.subtle, 'deriveKey')
    expect(await decryptText(hostile, passphrase)).toEqual({ ok: false, problem: 'damaged' })
    expect(deriveKey).not.toHaveBeenCalled()
    deriveKey.mockRestore()
  })

  it('is refused wherever it is cut off', async () => {
    for (const end of [20, 60, 200, file.length - 20, file.length - 4]) {
      expect(await decryptText(file.slice(0, end), passphrase)).toEqual({ ok: false, problem: 'damaged' })
    }
  })

  it('is refused when it is huge, before it is parsed', async () => {
    const parse = vi.spyOn(JSON, 'parse')
    const huge = file + ' '.repeat(encryptedFileLimitMegabytes * 1_000_000)
    expect(await decryptText(huge, passphrase)).toEqual({ ok: false, problem: 'too-large' })
    expect(parse).not.toHaveBeenCalled()
    parse.mockRestore()
  })

  it('of a newer version is told apart', async () => {
    expect(await decryptText(changed(set('v', 2)), passphrase)).toEqual({
      ok: false,
      problem: 'newer-version',
    })
  })

  it('is told when the page has no cryptography', async () => {
    vi.stubGlobal('crypto', {})
    expect(await decryptText(file, passphrase)).toEqual({ ok: false, problem: 'no-cryptography' })
  })
})

describe('knowing an encrypted file by its first characters', () => {
  it.each([
    [true, '{"format":"toekomstscan/encrypted"'],
    [true, '\uFEFF \n{ "format" : "toekomstscan/encrypted", "header"'],
    [false, '{"format":"toekomstscan/scan","note":"toekomstscan/encrypted"}'],
    [false, '%PDF-1.7 "format":"toekomstscan/encrypted"'],
    [false, ''],
  ])('is %s for %j', (isIt, head) => {
    expect(isEncryptedFile(head)).toBe(isIt)
  })
})
