// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { testContent } from '../../../tests/support/content.ts'
import { everyKindRule, scanBy } from '../../../tests/support/journey-scans.ts'
import { memoryStore } from '../../../tests/support/memory-store.ts'
import { writeScan } from '../../domain/scan/write-scan.ts'
import { textsByLanguage } from '../../texts/by-language.ts'
import { copies } from '../../texts/en/copies.ts'
import type { ScanStore } from '../../storage/scan-store.ts'
import type { ScreenTexts } from '../texts/texts.ts'
import { StartRoute } from '../routes/start-route.tsx'
import { useScanSession } from './scan-session.ts'

const scan = scanBy(everyKindRule)
const broken = { id: scan.id, answers: 'half of it' }

const { structure, texts } = testContent()
const screenTexts: ScreenTexts = {
  ui: textsByLanguage.en,
  questionnaire: texts.en.questionnaire,
  profile: texts.en.profile,
}

function Start({ store }: { store: ScanStore }) {
  const { session } = useScanSession(store, structure)
  const context = {
    session,
    structure,
    texts: screenTexts,
    language: 'en' as const,
    navigate: () => undefined,
    keeping: { isSessionOnly: false, choose: () => undefined },
  }
  return session.isReady ? <StartRoute {...context} isErased={false} /> : null
}

async function openFileOver(records: unknown[]) {
  const store = memoryStore(records)
  render(<Start store={store} />)
  const input = await screen.findByLabelText(textsByLanguage.en.start.openAction)
  await userEvent.upload(input, new File([writeScan(scan)], 'a.scan.json'))
  await screen.findByRole('heading', { name: copies.unreadable.title }, { timeout: 20_000 })
  return store
}

describe('a file of a scan whose stored record cannot be read', () => {
  it('does not take the place of that record by itself', async () => {
    const store = await openFileOver([broken])
    expect(screen.getByText(textsByLanguage.en.files.storedFaultTitle)).toBeVisible()
    expect(store.writes).toEqual([])
    expect(store.records()).toEqual([broken])
  })

  it('is left when the reader keeps everything', async () => {
    const store = await openFileOver([broken])
    await userEvent.click(screen.getByRole('button', { name: copies.unreadable.keep }))
    expect(screen.queryByRole('heading', { name: copies.unreadable.title })).not.toBeInTheDocument()
    expect(store.records()).toEqual([broken])
  })

  it('takes its place when the reader says so', async () => {
    const store = await openFileOver([broken])
    await userEvent.click(screen.getByRole('button', { name: copies.unreadable.replace }))
    expect(store.records()).toEqual([scan])
  })
})
