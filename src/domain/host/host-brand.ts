import type { Language } from '../../content/texts.ts'
import { nearestPassingShade } from './contrast.ts'

/** What of the host stands around every screen. */
export type HostBrand = {
  name: string | Record<Language, string> | null
  logo: string | null
  colours: { brand: string; brandDark: string } | null
}

/** The grounds on which links and buttons stand, as in tokens.css: paper, sand and the three of messages. */
export const grounds = ['#ffffff', '#f7f4ee', '#e9f3ec', '#fdf3e7', '#fbeaea']

/** The contrast that text needs (WCAG 2.2, 1.4.3). */
export const textContrast = 4.5

export const logoPattern = /^[A-Za-z0-9][\w-]*(\.[\w-]+)*\.(svg|png|jpe?g|webp)$/
export const colourPattern = /^#[0-9a-fA-F]{6}$/

/**
 * Name, logo and colours out of the raw host.json, each left out where it is not as it should be: the first screen
 * shows them before the schema, which tells every fault, is loaded. Never throws.
 */
export function readBrand(raw: unknown): HostBrand {
  const { name, logo, colours } = Object(raw) as Record<string, unknown>
  const { brand, brandDark } = Object(colours) as Record<string, unknown>
  const shades = [brand, brandDark].map(readable)
  return {
    name: readName(name),
    logo: matches(logo, logoPattern) ? logo : null,
    colours: shades[0] && shades[1] ? { brand: shades[0], brandDark: shades[1] } : null,
  }
}

function readName(name: unknown): HostBrand['name'] {
  if (isText(name)) return name
  const { nl, en } = Object(name) as Record<string, unknown>
  return isText(nl) && isText(en) ? { nl, en } : null
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 100
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value)
}

function readable(colour: unknown): string | null {
  return matches(colour, colourPattern) ? nearestPassingShade(colour, grounds, textContrast) : null
}
