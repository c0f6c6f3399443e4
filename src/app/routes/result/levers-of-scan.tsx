import { use } from 'react'
import type { Result } from '../../../domain/result/result-schema.ts'
import { LeverSection } from '../../../features/levers/lever-section.tsx'
import { href, paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'

/** The levers of one result: what the answers say about each, and where the advice puts its effort. */
export function LeversOfScan({ result, structure, texts, language }: RouteContext & { result: Result }) {
  const { ui, levers } = use(loadTexts(language, 'levers'))
  return (
    <LeverSection
      levers={result.levers}
      leverTexts={levers}
      levels={structure.levels}
      levelTexts={texts.questionnaire.levels}
      texts={ui.dials}
      href={href(paths.levers)}
    />
  )
}
