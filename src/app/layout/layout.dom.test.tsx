// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import type { Language } from '../../content/texts.ts'
import type { HostBrand } from '../../domain/host/host-brand.ts'
import { shell as en } from '../../texts/en/shell.ts'
import { shell as nl } from '../../texts/nl/shell.ts'
import type { SaveState } from '../../storage/kept-records.ts'
import { fill } from '../../texts/fill.ts'
import { Layout } from './layout.tsx'

type Changes = { host?: HostBrand; language?: Language; save?: SaveState; onSaveFile?: (() => void) | null }

const moment = new Date(2026, 0, 5, 14, 3).toISOString()

function showLayout({
  host,
  language = 'nl',
  save = { state: 'idle', at: null },
  onSaveFile = null,
}: Changes = {}) {
  const spies = {
    onLanguage: vi.fn(),
    onRetry: vi.fn(),
    onErase: vi.fn(() => Promise.resolve()),
    countDossiers: () => Promise.resolve(0),
    unseen: null,
  }
  render(
    <Layout
      host={host ?? null}
      texts={language === 'nl' ? nl : en}
      language={language}
      save={save}
      onSaveFile={onSaveFile}
      isSessionOnly={false}
      {...spies}
    >
      <h1>Een scherm</h1>
    </Layout>,
  )
  return { ...spies, user: userEvent.setup() }
}

const header = () => within(screen.getByRole('banner'))

describe('around every screen', () => {
  it('stand the name, the screen and the promise about the answers', () => {
    showLayout()
    expect(header().getByRole('link', { name: fill(nl.home, { name: nl.product }) })).toHaveAttribute(
      'href',
      '#/',
    )
    expect(within(screen.getByRole('main')).getByRole('heading', { name: 'Een scherm' })).toBeVisible()
    expect(within(screen.getByRole('contentinfo')).getByText(nl.privacyLine)).toBeVisible()
  })

  it('stand the name and logo of who offers the scan, in the language of the reader', () => {
    const name = { nl: 'Scan van de vereniging', en: 'Scan of the association' }
    showLayout({ host: { name, logo: 'logo.svg', colours: null }, language: 'en' })
    const home = header().getByRole('link', { name: 'Scan of the association, go to the start' })
    expect(home.querySelector('img')).toHaveAttribute('src', 'host/logo.svg')
  })

  it('stands the way to "about this scan"', () => {
    showLayout()
    expect(screen.getByRole('link', { name: nl.aboutLink })).toHaveAttribute('href', '#/about')
  })

  it('stands first a way past all of it', async () => {
    const { user } = showLayout()
    await user.tab()
    expect(screen.getByRole('link', { name: nl.skipToContent })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('main')).toHaveFocus()
  })
})

describe('the language switch', () => {
  it('names each language in that language, and marks the one in use', () => {
    showLayout()
    const group = within(screen.getByRole('group', { name: nl.languageSwitch }))
    expect(group.getByRole('button', { name: 'NL Nederlands', pressed: true })).toHaveAttribute('lang', 'nl')
    expect(group.getByRole('button', { name: 'EN English', pressed: false })).toHaveAttribute('lang', 'en')
  })

  it.each([
    ['nl', 'EN English', 'en'],
    ['en', 'NL Nederlands', 'nl'],
  ] as const)('in %s asks for the other language', async (language, name, other) => {
    const { onLanguage, user } = showLayout({ language })
    await user.click(screen.getByRole('button', { name }))
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith(other)
  })
})

describe('the save status', () => {
  it.each([
    ['nothing before anything is saved', { state: 'idle', at: null }, ''],
    ['that the first save is under way', { state: 'saving', at: null }, nl.saving],
    ['when it was saved', { state: 'saved', at: moment }, 'Bewaard om 14:03 ✓'],
    ['the last good moment during the next save', { state: 'saving', at: moment }, 'Bewaard om 14:03 ✓'],
    ['that it was not saved', { state: 'failed', at: moment }, nl.notSaved],
  ] as const)('tells %s', (_, save, words) => {
    showLayout({ save })
    expect(screen.getByRole('banner').querySelector('p')).toHaveTextContent(words, {
      normalizeWhitespace: true,
    })
    expect(screen.getByRole('banner').querySelector('p')?.textContent).toBe(words)
  })

  it('tells it in English', () => {
    showLayout({ language: 'en', save: { state: 'saved', at: moment } })
    expect(header().getByText('Saved at 14:03 ✓')).toBeVisible()
  })

  it('is not read aloud at every answer', () => {
    showLayout({ save: { state: 'saved', at: moment } })
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('when nothing can be saved', () => {
  const failed: SaveState = { state: 'failed', at: null }

  it('an alert says what is safe, and offers a file', async () => {
    const onSaveFile = vi.fn()
    const { user } = showLayout({ save: failed, onSaveFile })
    const alert = within(screen.getByRole('alert'))
    expect(alert.getByText(nl.notSavedHelp)).toBeVisible()
    await user.click(alert.getByRole('button', { name: nl.notSavedAction }))
    expect(onSaveFile).toHaveBeenCalledOnce()
  })

  it('no file is offered without a scan in hand', () => {
    showLayout({ save: failed })
    expect(screen.queryByRole('button', { name: nl.notSavedAction })).not.toBeInTheDocument()
  })
})
