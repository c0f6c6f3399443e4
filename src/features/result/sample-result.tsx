import { render } from '@testing-library/react'
import type { Question } from '../../content/structure.ts'
import type { Language } from '../../content/texts.ts'
import { buildResult } from '../../domain/result/build-result.ts'
import type { Answer, Scan } from '../../domain/scan/scan-schema.ts'
import { editions } from '../../texts/nl/editions.ts'
import { result as english } from '../../texts/en/result.ts'
import { result as dutch } from '../../texts/nl/result.ts'
import { testContent } from '../../../tests/support/content.ts'
import type { ResultView } from './result-view.ts'
import { ResultScreen, type ResultScreenProps } from './result-screen.tsx'

/** For tests: the answer to one question of a theme; null leaves it open. */
export type AnswerChoice = (question: Question, theme: string) => Answer | null

export const unknownAnswer: Answer = { unknown: true }

/** A scan of an employer that does not exist, answered by rule: the same on every run. */
export function sampleScan(choose: AnswerChoice, overrides: Partial<Scan> = {}): Scan {
  const { structure } = testContent()
  const answers = structure.pillars
    .flatMap(({ themes }) => themes)
    .flatMap((theme) => theme.questions.map((question) => [question.id, choose(question, theme.id)] as const))
    .filter((entry): entry is readonly [string, Answer] => entry[1] !== null)
  return {
    format: 'toekomstscan/scan',
    formatVersion: 1,
    questionnaire: { id: structure.id, version: structure.version },
    id: '6f2b1c5e-6f0a-4c0e-9a55-0d8f3b7f3d10',
    route: 'full',
    company: { name: 'Bakkerij Voorbeeld', sector: 'C', sizeBand: '25-49' },
    answers: Object.fromEntries(answers),
    ...overrides,
  }
}

/** The answer at this share (0 to 1) of a ladder, or this share of a full tick list. */
export function answerAt(question: Question, share: number): Answer {
  if (question.kind === 'tick-list') {
    return { options: question.options.slice(0, Math.round(share * question.fullAt)).map(({ id }) => id) }
  }
  return { option: question.options[Math.round(share * (question.options.length - 1))]?.id ?? '' }
}

/** Learning goes well, the workload does not; two answers of one theme are unknown, one of another is open. */
export const mixedAnswers: AnswerChoice = (question, theme) => {
  if (question.id === 'skills-overview') return unknownAnswer
  if (theme === 'workforce-plan' && question.weight === 1) return null
  return answerAt(
    question,
    { learning: 0.95, 'view-of-workload': 0.2 }[theme] ?? (question.weight === 2 ? 0.5 : 0.4),
  )
}

/** What the parts of the screen read, for one scan in one language. */
export function viewOf(scan: Scan, language: Language = 'nl'): ResultView {
  const { structure, texts } = testContent()
  return {
    scan,
    result: buildResult(scan, testContent(), '2026-11-22'),
    structure,
    language,
    texts: language === 'nl' ? dutch : english,
    questionnaire: texts[language].questionnaire,
  }
}

/** Renders the whole screen for one scan; every prop can be replaced. */
export function renderResult(scan: Scan, overrides: Partial<ResultScreenProps> = {}) {
  const view = viewOf(scan, overrides.language)
  const props: ResultScreenProps = {
    ...view,
    product: 'Toekomstscan',
    part: null,
    notices: [],
    hrefs: {
      theme: (theme) => `#/theme/${theme}`,
      part: (part) => `#/result/${part}`,
      check: '#/check',
      start: '#/',
      firstOpen: null,
      print: '#/print',
      plan: '#/plan',
      respondents: '#/respondents',
      sheets: '#/sheets',
    },
    editionTexts: editions,
    onDownload: () => Promise.resolve({ name: 'rapport.pdf', kilobytes: 214 }),
    onSaveFile: () => undefined,
    lockedFile: null,
    ...overrides,
  }
  return { view, ...render(<ResultScreen {...props} />) }
}
