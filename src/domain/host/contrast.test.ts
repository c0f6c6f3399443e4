import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastRatio, hasContrast, nearestPassingShade } from './contrast.ts'
import { grounds } from './host-brand.ts'

const colour = fc.nat(0xffffff).map((number) => `#${number.toString(16).padStart(6, '0')}`)

/** How much of a colour is mixed away, by its furthest channel. */
function distance(first: string, second: string): number {
  const channels = (text: string) => [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16))
  const [a, b] = [channels(first), channels(second)]
  return Math.max(...a.map((channel, index) => Math.abs(channel - (b[index] ?? 0))))
}

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#1764ab', '#ffffff', 6.09],
    ['#FF0000', '#ffffff', 4.0],
  ])('of %s on %s is %f', (first, second, ratio) => {
    expect(contrastRatio(first, second)).toBeCloseTo(ratio, 2)
  })

  it('is the same both ways, from 1 to 21', () => {
    fc.assert(
      fc.property(colour, colour, (first, second) => {
        const ratio = contrastRatio(first, second)
        expect(ratio).toBe(contrastRatio(second, first))
        expect(ratio >= 1 && ratio <= 21.001).toBe(true)
      }),
    )
  })
})

describe('the nearest passing shade', () => {
  it('is the colour itself when that passes', () => {
    expect(nearestPassingShade('#1764ab', grounds, 4.5)).toBe('#1764ab')
  })

  it('is a darker yellow of the same hue', () => {
    const shade = nearestPassingShade('#ffcc00', ['#ffffff'], 4.5) ?? ''
    expect(shade).toMatch(/^#[0-9a-f]{4}00$/)
    expect(contrastRatio(shade, '#ffffff')).toBeCloseTo(4.5, 1)
  })

  it('is lighter on a dark ground', () => {
    const shade = nearestPassingShade('#444444', ['#000000'], 4.5) ?? ''
    expect(shade > '#444444').toBe(true)
  })

  it('is none where light and dark grounds ask too much at once', () => {
    expect(nearestPassingShade('#808080', ['#000000', '#ffffff'], 7)).toBeNull()
  })

  it('always passes on our grounds, and stays when asked again', () => {
    fc.assert(
      fc.property(colour, (any) => {
        const shade = nearestPassingShade(any, grounds, 4.5) ?? ''
        expect(hasContrast(shade, grounds, 4.5)).toBe(true)
        expect(nearestPassingShade(shade, grounds, 4.5)).toBe(shade)
      }),
    )
  })

  it('is the nearest: no grey between a grey and its shade passes', () => {
    fc.assert(
      fc.property(fc.nat(255), (channel) => {
        const grey = (number: number) => `#${number.toString(16).padStart(2, '0').repeat(3)}`
        const shade = nearestPassingShade(grey(channel), grounds, 4.5) ?? ''
        const reached = Number.parseInt(shade.slice(1, 3), 16)
        for (let between = reached + 2; between <= channel; between += 1) {
          expect(hasContrast(grey(between), grounds, 4.5)).toBe(false)
        }
        expect(distance(grey(channel), shade)).toBe(channel - reached)
      }),
    )
  })
})

describe('the grounds', () => {
  it('are those of the screens', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../../components/design/tokens.css'), 'utf8')
    const names = ['paper', 'sand', 'good-ground', 'attention-ground', 'error-ground']
    const shipped = names.map((name) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1])
    expect(grounds).toEqual(shipped)
  })
})
