import { use } from 'react'
import { wordAppreciation } from '../../../domain/report/wording/appreciation-in-words.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import { AppreciationSection } from '../../../features/appreciation/appreciation-section.tsx'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'

/** The remarks of the adviser on the scan at hand; nothing where there are none. */
export function AppreciationOfScan({ scan, structure, texts, language }: RouteContext & { scan: Scan }) {
  const words = use(loadTexts(language, 'editions')).appreciation
  if (!scan.appreciation) return null
  const worded = wordAppreciation(scan.appreciation, {
    ...{ structure, language, questionnaire: texts.questionnaire, roles: texts.profile.roles },
    texts: words,
  })
  return <AppreciationSection worded={worded} texts={words} />
}
