import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { testContent } from '../../../tests/support/content.ts'
import { answersBy, completeRule, scanBy, type AnswerRule } from '../../../tests/support/journey-scans.ts'
import type { Language } from '../../content/texts.ts'
import { nextBest } from '../../domain/advice/next-best.ts'
import { describeAdvice } from '../../domain/report/wording/advice-in-words.ts'
import { buildResult } from '../../domain/result/build-result.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { textsByLanguage } from '../../texts/by-language.ts'
import { AdviceSection } from './advice-section.tsx'
import type { AdviceView } from './advice-view.ts'

const asOf = '2026-11-22'

/** The lowest answer to every ladder, and no tick in any list: there is much to do. */
export const lowestRule: AnswerRule = (question) =>
  question.kind === 'tick-list' ? { options: [] } : { option: question.options[0]?.id ?? '' }

/** The best answer everywhere: there is nothing to do. */
export const bestRule: AnswerRule = (question, place) =>
  question.kind === 'single' ? { option: question.options.at(-1)?.id ?? '' } : completeAll(question, place)

const completeAll: AnswerRule = (question) => ({ options: question.options.map(({ id }) => id) })

/** What the parts of the advice read, for one scan in one language. */
export function adviceViewOf(scan: Scan, language: Language = 'nl'): AdviceView {
  const content = testContent()
  const { questionnaire, practices, publications } = content.texts[language]
  const { advice, result: resultTexts } = textsByLanguage[language]
  const result = buildResult(scan, content, asOf)
  const texts = { advice, result: resultTexts }
  const words = { questionnaire, practiceTexts: practices, publications, texts }
  return {
    result,
    cards: describeAdvice({ ...words, result, structure: content.structure, practices: content.practices }),
    nextBest: nextBest(scan, content, 3),
    own: null,
    answers: scan.answers,
    structure: content.structure,
    questionnaire,
    practiceTexts: practices,
    texts: advice,
    language,
    hrefOfPractice: (practice) => `#/practice/${practice}`,
    onTry: (answers) => Promise.resolve(buildResult({ ...scan, answers }, content, asOf)),
  }
}

/** Renders the whole section; every part of the view can be replaced. */
export function renderAdvice(
  rule: AnswerRule = completeRule,
  language: Language = 'nl',
  overrides: Partial<AdviceView> = {},
) {
  const scan = scanBy(rule, { answers: answersBy(rule), priorities: [] })
  const view = { ...adviceViewOf(scan, language), ...overrides }
  render(<AdviceSection view={view} extrasOf={(practice) => <p>extra bij {practice}</p>} />)
  return { view, scan, user: userEvent.setup() }
}
