// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import type { Language } from '../../content/texts.ts'
import { about as en } from '../../texts/en/about.ts'
import { about as nl } from '../../texts/nl/about.ts'
import { AboutScreen } from './about-screen.tsx'

function showAbout(language: Language) {
  return render(
    <AboutScreen
      texts={language === 'nl' ? nl : en}
      product="Toekomstscan"
      themes={17}
      version="1.0.0"
      checksum="0123456789abcdef"
      host={null}
      language={language}
      hrefs={{ data: '#/data', hostCheck: '#/host' }}
    />,
  )
}

describe('"Over deze scan"', () => {
  it.each(['nl', 'en'] as const)('fills every mark of its texts in %s', (language) => {
    const { container } = showAbout(language)
    expect(container).toHaveTextContent('17')
    expect(container.textContent).not.toMatch(/[{}]/)
  })

  it('names the Dutch publications as Dutch on an English page, and nothing on a Dutch one', () => {
    const { container, unmount } = showAbout('en')
    for (const title of Object.values(en.publications)) {
      expect(screen.getByText(title)).toHaveAttribute('lang', 'nl')
    }
    expect(container.querySelectorAll('[lang]')).toHaveLength(2)
    unmount()
    expect(showAbout('nl').container.querySelector('[lang]')).toBeNull()
  })
})
