import { PracticeScreen } from '../../features/library/practice-screen.tsx'
import { href, paths } from '../paths.ts'
import type { RouteContext } from '../routes.tsx'
import { today } from '../today.ts'
import { useLibraryView } from './library-view.ts'
import { PlanButton } from './plan-button.tsx'

/** One practice at its permanent address; with a scan in hand it can go into the plan. */
export function PracticeRoute(context: RouteContext & { practice: string }) {
  const { practice, session } = context
  return (
    <PracticeScreen
      view={useLibraryView(context)}
      practice={practice}
      asOf={today()}
      hrefs={{ library: href(paths.library) }}
      action={session.current && <PlanButton {...context} scan={session.current} practice={practice} />}
    />
  )
}
