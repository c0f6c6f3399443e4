import { use } from 'react'
import { LeversScreen } from '../../features/levers/levers-screen.tsx'
import { outcomeOf } from '../outcome.ts'
import { href, paths } from '../paths.ts'
import { loadPractices } from '../practices.ts'
import type { RouteContext } from '../routes.tsx'
import { loadTexts } from '../texts/texts.ts'

/** The five levers and the calculator; with a scan in hand its own dials too. */
export function LeversRoute({ session, structure, texts, language }: RouteContext) {
  const { ui, levers } = use(loadTexts(language, 'levers'))
  const { current } = session
  const result = current ? use(outcomeOf(current, structure, false)).result : null
  const { levels } = structure
  return (
    <LeversScreen
      levers={structure.levers}
      leverTexts={levers}
      practices={use(loadPractices())}
      practiceTexts={use(loadTexts(language, 'catalogue')).practices}
      hrefOfPractice={(practice) => href(paths.practice(practice))}
      own={result && { levers: result.levers, levels, levelTexts: texts.questionnaire.levels }}
      texts={ui}
      language={language}
      product={texts.ui.shell.product}
    />
  )
}
