// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cssString, pagesContent, runFoot } from './running-foot.ts'

/** What a browser reads in a CSS string; null when the string does not end where the text ends. */
function readCssString(css: string): string | null {
  if (!/^"(?:[^"\\\n\r\f]|\\[0-9a-f]{1,6} )*"$/u.test(css)) return null
  return css
    .slice(1, -1)
    .replace(/\\([0-9a-f]{1,6}) /g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
}

describe('the running foot', () => {
  it('writes any text so that CSS reads the same text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readCssString(cssString(text))).toBe(text)
      }),
    )
  })

  it.each(['a"b', 'a\\b', 'a\nb', '"; } body { display: none'])('cannot be broken by %j', (text) => {
    expect(readCssString(cssString(text))).toBe(text)
  })

  it('counts pages where the words have their marks', () => {
    expect(pagesContent('pagina {page} van {pages}')).toBe('"pagina " counter(page) " van " counter(pages)')
    expect(pagesContent('{page}/{pages}')).toBe('counter(page) "/" counter(pages)')
  })

  it('stands in the page until it is taken away', () => {
    const root = document.documentElement.style
    const stop = runFoot({ text: 'Bakkerij · 2026', pages: '{page}' }, true)
    expect(root.getPropertyValue('--report-foot')).toBe('"Bakkerij · 2026"')
    expect(root.getPropertyValue('--report-pages')).toBe('counter(page)')
    expect(root.getPropertyValue('--report-first-foot')).toBe('none')
    stop()
    expect(root.getPropertyValue('--report-foot')).toBe('')
    expect(root.getPropertyValue('--report-pages')).toBe('')
  })

  it('stands on the first page as well where that is no cover', () => {
    const root = document.documentElement.style
    const stop = runFoot({ text: 'Bakkerij · 2026', pages: '{page}' }, false)
    expect(root.getPropertyValue('--report-first-foot')).toBe('"Bakkerij · 2026"')
    expect(root.getPropertyValue('--report-first-pages')).toBe('counter(page)')
    stop()
    expect(root.getPropertyValue('--report-first-foot')).toBe('')
  })
})
