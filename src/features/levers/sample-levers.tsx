import { render } from '@testing-library/react'
import type { Language, LeverTexts } from '../../content/texts.ts'
import type { Result } from '../../domain/result/result-schema.ts'
import { levers as english } from '../../texts/en/levers.ts'
import { levers as dutch } from '../../texts/nl/levers.ts'
import { LeversScreen, type LeversScreenProps } from './levers-screen.tsx'

export const sampleTexts = { nl: dutch, en: english }

export const leverIds = [
  'labour-force',
  'participation',
  'hours',
  'productivity',
  'sustainable-employability',
]

/** Titles that are easy to find in a test. */
export const sampleLeverTexts: LeverTexts = Object.fromEntries(
  leverIds.map((id) => [id, { title: `Knop ${id}`, inShort: 'kort', meaning: `Wat ${id} is.` }]),
)

export const sampleLevels = [
  { id: 'begin', from: 0 },
  { id: 'strong', from: 60 },
]
export const sampleLevelTexts = { begin: 'begin', strong: 'sterk' }

/** Scores of every kind; the mix adds up to 1. */
export function sampleLevers(mix: number[] | null = [0.35, 0, 0.155, 0.145, 0.35]): Result['levers'] {
  return leverIds.map((id, index) => {
    const score = [0, 38.4, null, 59.6, 100][index] ?? null
    return { id, score, reason: score === null ? 'too-few-answers' : null, mix: mix?.[index] ?? null }
  })
}

/** Renders the whole screen with three practices; every prop can be replaced. */
export function renderLevers(overrides: Partial<LeversScreenProps> = {}) {
  // jsdom cannot scroll; the page does so on every change of screen.
  window.scrollTo = () => undefined
  const language: Language = overrides.language ?? 'nl'
  const practice = (title: string) => ({ title }) as LeversScreenProps['practiceTexts'][string]
  return render(
    <LeversScreen
      levers={leverIds}
      leverTexts={sampleLeverTexts}
      practices={[
        { id: 'zebra', levers: { hours: 1 }, leversBasis: 'stated' },
        { id: 'middle', levers: { participation: 0.3, productivity: 0.7 }, leversBasis: 'inferred' },
        { id: 'apple', levers: { 'labour-force': 0.5, hours: 0.5 }, leversBasis: 'inferred' },
      ]}
      practiceTexts={{ zebra: practice('Zebra'), middle: practice('Midden'), apple: practice('Appel') }}
      hrefOfPractice={(id) => `#/practice/${id}`}
      own={{ levers: sampleLevers(), levels: sampleLevels, levelTexts: sampleLevelTexts }}
      texts={sampleTexts[language]}
      language={language}
      product="Toekomstscan"
      {...overrides}
    />,
  )
}
