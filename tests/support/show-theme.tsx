import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useCallback, useState } from 'react'
import { vi, type Mock } from 'vitest'
import { withAnswer, withUnclear } from '../../src/domain/scan/change-scan.ts'
import { measureProgress } from '../../src/domain/scan/progress.ts'
import type { Answer, Scan } from '../../src/domain/scan/scan-schema.ts'
import { ThemeScreen } from '../../src/features/questionnaire/theme-screen.tsx'
import { interfaceTexts as nl } from '../../src/texts/nl/interface.ts'
import { sampleScan, sampleStructure, sampleTexts, sampleTheme } from './sample-questionnaire.ts'

type Spies = {
  onAnswer: Mock<(question: string, answer: Answer | null) => void>
  onUnclear: Mock<(question: string, isUnclear: boolean) => void>
  onNext: Mock<() => void>
  onBack: Mock<() => void>
}

type Settings = { theme?: string; isFromCheck?: boolean; texts?: typeof nl }

/** Shows a theme and keeps its answers as the app does; `scan()` is the scan as it stands. */
export function showTheme(start: Partial<Scan> = {}, settings: Settings = {}) {
  const spies: Spies = {
    onAnswer: vi.fn<Spies['onAnswer']>(),
    onUnclear: vi.fn<Spies['onUnclear']>(),
    onNext: vi.fn<() => void>(),
    onBack: vi.fn<() => void>(),
  }
  let latest = sampleScan(start)
  const view = render(<Kept scan={latest} {...settings} spies={spies} onScan={(scan) => (latest = scan)} />)
  const show = (next: Settings) =>
    view.rerender(
      <Kept scan={latest} {...settings} {...next} spies={spies} onScan={(scan) => (latest = scan)} />,
    )
  return { ...spies, scan: () => latest, show, user: userEvent.setup() }
}

type KeptProps = Settings & {
  scan: Scan
  spies: Spies
  onScan: (scan: Scan) => void
}

function Kept({
  scan: start,
  spies,
  onScan,
  theme = 'direction',
  isFromCheck = false,
  texts = nl,
}: KeptProps) {
  const [scan, setScan] = useState(start)
  onScan(scan)
  const answer = useCallback(
    (question: string, given: Answer | null) => {
      spies.onAnswer(question, given)
      setScan((known) => withAnswer(known, question, given))
    },
    [spies],
  )
  const unclear = useCallback(
    (question: string, isUnclear: boolean) => {
      spies.onUnclear(question, isUnclear)
      setScan((known) => withUnclear(known, question, isUnclear))
    },
    [spies],
  )
  return (
    <ThemeScreen
      theme={sampleTheme(theme)}
      scan={scan}
      structure={sampleStructure}
      progress={measureProgress(scan, sampleStructure)}
      content={sampleTexts.questionnaire}
      texts={texts.questionnaire}
      product="Toekomstscan"
      isFromCheck={isFromCheck}
      onAnswer={answer}
      onUnclear={unclear}
      onNext={spies.onNext}
      onBack={spies.onBack}
      hrefs={{ stop: '#/stop', theme: (id) => `#/theme/${id}` }}
    />
  )
}

/** The questions of the theme `direction`, by the names a reader hears. */
export const ladder = () => screen.getByRole('radiogroup', { name: 'Heeft u een plan?' })
export const tickList = () => screen.getByRole('group', { name: 'Wat gebruikt u?' })
export const extra = () => screen.queryByRole('radiogroup', { name: 'Praat u erover?' })

/** An answer of the ladder, and one of the tick list. */
export const step = (name: string) => within(ladder()).getByRole('radio', { name })
export const tick = (name: string) => within(tickList()).getByRole('checkbox', { name })
