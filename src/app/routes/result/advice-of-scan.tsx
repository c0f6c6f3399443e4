import { use } from 'react'
import { describeAdvice } from '../../../domain/report/wording/advice-in-words.ts'
import type { Surroundings } from '../../../domain/host/surroundings.ts'
import { ownPrioritiesInWords } from '../../../domain/report/own-priorities.ts'
import type { Result } from '../../../domain/result/result-schema.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import { scorableAnswers } from '../../../domain/scan/scorable-answers.ts'
import { AdviceSection } from '../../../features/advice/advice-section.tsx'
import { computeResult } from '../../background/background.ts'
import { nextBestOf } from '../../background/next-best.ts'
import { href, paths } from '../../paths.ts'
import { loadResultContent } from '../../result-content.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'
import { today } from '../../today.ts'
import { AllOffers, OffersOfAdvice } from './offers-of-advice.tsx'
import { ModulesOfPractice } from './modules-of-scan.tsx'
import { PlanButton } from './plan-button.tsx'
import { SheetLinksOfPractice } from '../sheets/sheet-ways.tsx'

type AdviceOfScanProps = RouteContext & {
  scan: Scan
  result: Result
  isOwn: boolean
  surroundings: Surroundings
}

/** The advice of one result; with a scan in hand each can go into the plan. */
export function AdviceOfScan({ scan, result, isOwn, surroundings, ...context }: AdviceOfScanProps) {
  const { structure, texts, language } = context
  const catalogue = use(loadTexts(language, 'catalogue'))
  const content = use(loadResultContent(structure))
  const { practices } = content
  const answers = scorableAnswers(scan.answers, structure)
  const wording = {
    result,
    structure,
    practices,
    questionnaire: texts.questionnaire,
    practiceTexts: catalogue.practices,
    publications: catalogue.publications,
    texts: { advice: catalogue.ui, result: use(loadTexts(language, 'result')) },
  }
  return (
    <AdviceSection
      view={{
        result,
        cards: describeAdvice(wording),
        nextBest: use(nextBestOf(result, scan, content)),
        own: ownPrioritiesInWords({
          ...{ own: scan.priorities ?? [], advice: result.advice, practices },
          ...{ themes: texts.questionnaire.themes, texts: catalogue.ui, language },
        }),
        answers,
        structure,
        questionnaire: texts.questionnaire,
        practiceTexts: catalogue.practices,
        texts: catalogue.ui,
        language,
        hrefOfPractice: (practice) => href(paths.practice(practice)),
        onTry: (tried) => computeResult({ ...scan, answers: tried }, content, today(), surroundings),
      }}
      extrasOf={(practice) => (
        <>
          <OffersOfAdvice {...context} {...{ scan, surroundings, result, practice }} />
          {isOwn && <PlanButton {...context} scan={scan} practice={practice} />}
          <ModulesOfPractice language={language} practice={practice} />
          {isOwn && <SheetLinksOfPractice {...context} practice={practice} />}
        </>
      )}
      after={<AllOffers {...context} scan={scan} surroundings={surroundings} />}
    />
  )
}
