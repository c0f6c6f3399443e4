// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { deeperReport } from '../../../tests/support/deeper-scan.ts'
import { textsInOrder } from '../../../tests/support/report-texts.ts'
import { extremeReportModel } from '../../../tests/support/sample-report-extremes.ts'
import { sampleLogo } from '../../../tests/support/sample-logo.ts'
import { sampleReportModel } from '../../../tests/support/sample-report-model.ts'
import { editions } from '../../domain/report/edition.ts'
import type { ReportBlock, ReportModel } from '../../domain/report/report-model.ts'
import { PrintedReport } from './printed-report.tsx'

// A whole report takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const show = (overrides: Partial<ReportModel> = {}) => {
  const report: ReportModel = { ...sampleReportModel(), ...overrides }
  return { report, ...render(<PrintedReport report={report} />) }
}
const bare = (text: string) => text.replace(/\s/g, '')
const spoken = () => bare(screen.getByRole('article').textContent)

/** Fails the type check when the model gets a kind that is not here. */
const kinds: Record<ReportBlock['kind'], true> = {
  'page-break': true,
  masthead: true,
  contents: true,
  heading: true,
  paragraph: true,
  list: true,
  'list-pair': true,
  frame: true,
  card: true,
  links: true,
  bars: true,
  dials: true,
  mix: true,
  table: true,
  lines: true,
  fields: true,
  options: true,
  'side-by-side': true,
}

/** A report with each kind standing by itself, the places to write too. */
const everyKind: ReportBlock[] = [
  {
    kind: 'masthead',
    product: 'Rapport Toekomstscan',
    company: 'Bakkerij Voorbeeld',
    facts: ['14 maart 2026', 'Industrie'],
    logo: { name: 'Werkgeversloket', image: sampleLogo() },
  },
  { kind: 'contents', title: 'Inhoud' },
  ...sampleReportModel().blocks,
  { kind: 'fields', labels: ['Plaats', 'Handtekening'] },
  { kind: 'side-by-side', places: [{ kind: 'lines', label: 'Links', count: 1 }] },
]

describe('the printed report', () => {
  it('shows the logo of the host, called after the host', () => {
    show({ blocks: everyKind })
    const logo = screen.getByRole('img', { name: 'Werkgeversloket' })
    expect(logo).toHaveAttribute('src', expect.stringMatching(/^data:image\/png;base64,iVBOR/))
  })

  it('is tried here with every kind of block', () => {
    const tried = new Set(everyKind.map(({ kind }) => kind))
    expect(Object.keys(kinds).filter((kind) => !tried.has(kind as ReportBlock['kind']))).toEqual([])
  })

  it('says every text of every block, in the order of the model', () => {
    const { report } = show({ blocks: everyKind })
    const text = spoken()
    let from = 0
    const missing = report.blocks.flatMap(textsInOrder).filter((each) => {
      const at = text.indexOf(bare(each), from)
      if (at >= 0) from = at + bare(each).length
      return at < 0
    })
    expect(missing).toEqual([])
  })

  it('has one title on the cover, then headings a level down', () => {
    show()
    const titles = screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)
    expect(titles).toEqual(['Hoe klaar is uw bedrijf voor morgen?'])
    expect(screen.getByRole('heading', { level: 2, name: 'Samenvatting' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 3, name: 'Dit gaat goed' })).toBeVisible()
  })

  it.each(editions)('has one title and skips no level in the %s edition', (edition) => {
    render(<PrintedReport report={deeperReport('nl', edition)} />)
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
  })

  it('has headings for the pillars of the short edition, and for the question to the board', () => {
    const { unmount } = render(<PrintedReport report={deeperReport('nl', 'short')} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Bakkerij')
    expect(screen.getByRole('heading', { level: 3, name: 'Strategie & Bedrijf' })).toBeVisible()
    unmount()
    render(<PrintedReport report={deeperReport('nl', 'director')} />)
    expect(screen.getByRole('heading', { level: 2, name: 'Gaan wij dit doen?' })).toBeVisible()
  })

  it('leads from its contents to every chapter, without leaving the address', async () => {
    render(<PrintedReport report={deeperReport('nl', 'full')} />)
    const links = within(screen.getByRole('navigation', { name: 'Inhoud' })).getAllByRole('link')
    const chapters = screen.getAllByRole('heading', { level: 2 }).slice(1)
    expect(links.map(({ textContent }) => textContent)).toEqual(
      chapters.map(({ textContent }) => textContent),
    )
    expect(links.map((link) => link.getAttribute('href'))).toEqual(chapters.map(({ id }) => `#${id}`))
    const before = window.location.hash
    await userEvent.click(links[2]!)
    expect(chapters[2]).toHaveFocus()
    expect(window.location.hash).toBe(before)
  })

  it('names company, facts and host on the cover', () => {
    show()
    const cover = within(screen.getByRole('article')).getByText('Ingevuld door').closest('header')!
    expect(within(cover).getByText('Installatiebedrijf Voorbeeld')).toBeVisible()
    expect(within(cover).getByText('Directeur').tagName).toBe('DD')
    expect(within(cover).getByText('Werkgeversloket Voorbeeld')).toBeVisible()
  })

  it('without a cover keeps its title for who hears it', () => {
    show({ cover: null })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Rapport Toekomstscan · Installatiebedrijf Voorbeeld',
    )
  })

  it('names the document while it stands, and gives the name back', () => {
    document.title = 'De uitslag'
    const { unmount } = show()
    expect(document.title).toBe('Rapport Toekomstscan · Installatiebedrijf Voorbeeld')
    unmount()
    expect(document.title).toBe('De uitslag')
  })

  it('closes with company, date and version, for browsers without a running foot', () => {
    const { report } = show()
    expect(spoken().endsWith(bare(report.foot.text))).toBe(true)
    expect(screen.getByText(report.foot.text).className).toMatch(/^_foot_/)
  })

  it('is read in its own language', () => {
    show({ language: 'en' })
    expect(screen.getByRole('article')).toHaveAttribute('lang', 'en')
  })

  it.each(['', 'Werktijdverkortingsregeling '.repeat(8), 'مرحبا 😀 <b>"x"</b>\\'])(
    'stands with %j as every text',
    (text) => {
      render(<PrintedReport report={extremeReportModel(text)} />)
      expect(spoken()).toContain(bare(text))
    },
  )

  it('without blocks is the cover alone', () => {
    show({ blocks: [] })
    expect(screen.getAllByRole('heading')).toHaveLength(1)
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })
})
