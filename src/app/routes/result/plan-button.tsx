import { use } from 'react'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import { AddToPlan } from '../../../features/plan/add-to-plan.tsx'
import { href, paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'
import { today } from '../../today.ts'

type PlanButtonProps = Pick<RouteContext, 'language' | 'session'> & { scan: Scan; practice: string }

/** "Zet in mijn plan" for one practice and the scan in hand. */
export function PlanButton({ language, session, scan, practice }: PlanButtonProps) {
  const words = use(loadTexts(language, 'catalogue')).practices[practice]
  const texts = use(loadTexts(language, 'plan'))
  if (!words) return null
  return (
    <AddToPlan
      scan={scan}
      practice={{ id: practice, title: words.title, firstStep: words.firstStep }}
      texts={texts.add}
      asOf={today()}
      planHref={href(paths.plan)}
      stamp={planStamp}
      onChange={session.change}
    />
  )
}

/** A new random id and the moment, for an action of the plan. */
export function planStamp() {
  return { id: crypto.randomUUID(), now: new Date().toISOString() }
}
