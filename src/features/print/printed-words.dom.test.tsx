// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { deeperReport } from '../../../tests/support/deeper-scan.ts'
import { PrintedReport } from './printed-report.tsx'
import { PrintedWords } from './printed-words.tsx'

// A whole report takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

describe('the words of a printed report', () => {
  it('can be clicked where they are an address', () => {
    render(<PrintedWords text="Zie https://voorbeeld.nl/a, of schrijf info@voorbeeld.nl." />)
    const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
    expect(links).toEqual([
      ['https://voorbeeld.nl/a', 'https://voorbeeld.nl/a'],
      ['info@voorbeeld.nl', 'mailto:info@voorbeeld.nl'],
    ])
  })

  it('make no link of what the browser cannot open', () => {
    render(<PrintedWords text="Zie https://[: en javascript:alert(1)" />)
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it('say in an English report that a title is Dutch, and link every source in the annex', () => {
    render(<PrintedReport report={deeperReport('en', 'full')} />)
    const article = screen.getByRole('article')
    const dutch = [...article.querySelectorAll('[lang=nl]')].map(({ textContent }) => textContent)
    expect(dutch).toContain('Leren en ontwikkelen in een krappe arbeidsmarkt')
    expect(dutch).toContain('Kunt u zelf uw werktempo bepalen?')
    const sources = within(article).getAllByRole('link', { name: /^https:/ })
    expect(sources.length).toBeGreaterThan(5)
  })

  it('say nothing of language in a Dutch report', () => {
    render(<PrintedReport report={deeperReport('nl', 'full')} />)
    expect(screen.getByRole('article').querySelector('[lang]')).toBeNull()
  })
})
