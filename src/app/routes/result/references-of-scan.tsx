import { use } from 'react'
import { groupReferences } from '../../../domain/references/by-pillar.ts'
import { wordMatchedMean } from '../../../domain/references/matched-mean-in-words.ts'
import { wordReferences } from '../../../domain/references/references-in-words.ts'
import type { Result } from '../../../domain/result/result-schema.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import { ReferencesSection } from '../../../features/references/references-section.tsx'
import { loadReferences } from '../../practices.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'

type ReferencesOfScanProps = RouteContext & { scan: Scan; result: Result }

/** The public figures beside one result. */
export function ReferencesOfScan({ scan, result, structure, texts, language }: ReferencesOfScanProps) {
  const references = use(loadReferences())
  const { ui, references: referenceTexts } = use(loadTexts(language, 'references'))
  const { keyFigures } = use(loadTexts(language, 'closing'))
  const wording = {
    result,
    references,
    company: scan.company,
    texts: ui,
    referenceTexts,
    keyFigures,
    questionnaire: texts.questionnaire,
    profile: texts.profile,
    language,
  }
  const titles = {
    pillars: texts.questionnaire.pillars,
    questions: texts.questionnaire.questions,
    keyFigures,
  }
  const { pillars, more } = groupReferences(wordReferences(wording), references, structure.pillars, titles)
  return <ReferencesSection view={{ pillars, more, matchedMean: wordMatchedMean(wording), texts: ui }} />
}
