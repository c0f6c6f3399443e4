import '../zod-without-eval.ts'
import { use } from 'react'
import { PlanScreen } from '../../features/plan/plan-screen.tsx'
import { href, paths } from '../paths.ts'
import { loadPracticeIds } from '../practices.ts'
import type { RouteContext } from '../routes.tsx'
import { loadTexts } from '../texts/texts.ts'
import { today } from '../today.ts'
import { NeedsScan } from './needs-scan.tsx'
import { planStamp } from './result/plan-button.tsx'

/** The plan of the scan in hand. */
export function PlanRoute(props: RouteContext) {
  const { session, texts, language } = props
  const plan = use(loadTexts(language, 'plan'))
  const practices = use(loadPracticeIds())
  if (!session.current) return <NeedsScan {...props} />
  return (
    <PlanScreen
      scan={session.current}
      texts={plan}
      roles={texts.profile.roles}
      practices={practices}
      language={language}
      asOf={today()}
      product={texts.ui.shell.product}
      hrefs={{
        advice: href(paths.result),
        library: href(paths.library),
        practice: (practice) => href(paths.practice(practice)),
      }}
      stamp={planStamp}
      onChange={session.change}
    />
  )
}
