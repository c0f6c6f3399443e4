import { use } from 'react'
import { LeversScreen } from '../../features/levers/levers-screen.tsx'
import { href, paths } from '../paths.ts'
import { loadPractices } from '../practices.ts'
import type { RouteContext } from '../routes.tsx'
import { loadTexts } from '../texts.ts'

/** The five levers and the calculator, without a scan too. */
export function LeversRoute({ structure, texts, language }: RouteContext) {
  const { ui, levers } = use(loadTexts(language, 'levers'))
  return (
    <LeversScreen
      levers={structure.levers}
      leverTexts={levers}
      practices={use(loadPractices())}
      practiceTexts={use(loadTexts(language, 'catalogue')).practices}
      hrefOfPractice={(practice) => href(paths.practice(practice))}
      own={null}
      texts={ui}
      language={language}
      product={texts.ui.shell.product}
    />
  )
}
