import { jsPDF } from 'jspdf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleJpeg, samplePng } from '../../../tests/support/sample-logo.ts'
import { logoLimitKilobytes } from '../../domain/host/read-logo-outcome.ts'
import { readLogo } from './read-logo.ts'

const refused = (fault: string) => ({ ok: false, fault })
const letters = (text: string) => new TextEncoder().encode(text)

describe('the logo of a host', () => {
  it.each([0, 2, 3, 4, 6])('may be a PNG of colour type %i', async (colourType) => {
    const bytes = samplePng({ colourType })
    expect(await readLogo(bytes)).toEqual({ ok: true, image: { kind: 'png', width: 60, height: 20, bytes } })
  })

  it('may be a JPEG', async () => {
    const bytes = sampleJpeg()
    expect(await readLogo(bytes)).toEqual({ ok: true, image: { kind: 'jpeg', width: 48, height: 24, bytes } })
  })

  it.each([
    ['a drawing', letters('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
    ['a page of the server', letters('<!doctype html><title>Not found</title>')],
    ['a picture of the web', letters('RIFF....WEBPVP8 ')],
    ['nothing', new Uint8Array()],
  ])('is of another kind: %s', async (_, bytes) => {
    expect(await readLogo(bytes)).toEqual(refused('other-kind'))
  })

  it('is too large as a file, or in pixels', async () => {
    const long = new Uint8Array(logoLimitKilobytes * 1000 + 1)
    long.set(samplePng())
    expect(await readLogo(long)).toEqual(refused('too-large'))
    expect(await readLogo(samplePng({ width: 2001, height: 2000, pixels: new Uint8Array(9) }))).toEqual(
      refused('too-large'),
    )
  })

  it('is damaged when its pixels are fewer or more than its size asks for', async () => {
    const right = 20 * (1 + 60 * 4)
    for (const length of [right - 1, right + 1, 40 * right]) {
      expect(await readLogo(samplePng({ pixels: new Uint8Array(length) }))).toEqual(refused('damaged'))
    }
  })

  it.each([
    ['PNG', samplePng()],
    ['JPEG', sampleJpeg()],
  ])('is damaged when a %s stops early', async (_, bytes) => {
    for (const length of [30, 100, bytes.length - 1]) {
      expect(await readLogo(bytes.slice(0, length))).toEqual(refused('damaged'))
    }
  })

  it('is damaged when any byte of a PNG differs', async () => {
    const sound = samplePng()
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = sound.map((byte, index) => (index === at ? byte ^ change : byte))
        expect((await readLogo(bytes)).ok).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  it('can be drawn once it is read, and its size is that of the picture', async () => {
    for (const bytes of [samplePng(), samplePng({ colourType: 3 }), sampleJpeg()]) {
      const read = await readLogo(bytes)
      if (!read.ok) throw new Error(read.fault)
      const { width, height } = new jsPDF().getImageProperties(bytes)
      expect(read.image).toMatchObject({ width, height })
    }
  })
})
