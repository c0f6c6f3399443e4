// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { stop as texts } from '../../texts/nl/closing.ts'
import { StopScreen } from './stop-screen.tsx'

type Outcome = 'shared' | 'cancelled' | 'failed'

/** The stop screen on a device with a share sheet that ends like this, or without one. */
function showStop(...outcomes: Outcome[]) {
  const onSave = vi.fn(() => 'toekomstscan-2026-01-05.scan.json')
  const onShare = vi.fn(() => Promise.resolve(outcomes.shift() ?? ('shared' as const)))
  render(
    <StopScreen
      texts={texts}
      product="Toekomstscan"
      onSave={onSave}
      onShare={outcomes.length > 0 ? onShare : null}
      lockedFile={<p>Met een wachtzin</p>}
      hrefs={{ goOn: '#/theme/voice', home: '#/' }}
    />,
  )
  return { onSave, onShare, user: userEvent.setup() }
}

const share = () => screen.getByRole('button', { name: texts.share })

describe('stopping', () => {
  it('says that everything is kept in this browser', () => {
    showStop()
    expect(screen.getByText(texts.saved)).toBeVisible()
  })

  it('leads back to where the reader was, and to the start', () => {
    showStop()
    expect(screen.getByRole('link', { name: texts.goOn })).toHaveAttribute('href', '#/theme/voice')
    expect(screen.getByRole('link', { name: texts.home })).toHaveAttribute('href', '#/')
  })

  it('writes no file of its own accord', () => {
    const { onSave } = showStop()
    expect(onSave).not.toHaveBeenCalled()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('saves a file and tells its name', async () => {
    const { onSave, user } = showStop()
    await user.click(screen.getByRole('button', { name: texts.save }))
    expect(onSave).toHaveBeenCalledOnce()
    expect(screen.getByRole('status')).toHaveTextContent(
      'Het bestand toekomstscan-2026-01-05.scan.json is opgeslagen.',
    )
  })
})

describe('sharing', () => {
  it('is not offered on a device without a share sheet', () => {
    showStop()
    expect(screen.queryByRole('button', { name: texts.share })).not.toBeInTheDocument()
  })

  it('opens the share sheet', async () => {
    const { onShare, user } = showStop('shared')
    await user.click(share())
    expect(onShare).toHaveBeenCalledOnce()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('is no fault when the reader closes the sheet', async () => {
    const { user } = showStop('cancelled')
    await user.click(share())
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('that fails says what to do instead', async () => {
    const { user } = showStop('failed')
    await user.click(share())
    expect(await screen.findByRole('alert')).toHaveTextContent(texts.shareFailed)
  })

  it('that works the next time takes the message away', async () => {
    const { user } = showStop('failed', 'shared')
    await user.click(share())
    await screen.findByRole('alert')
    await user.click(share())
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})
