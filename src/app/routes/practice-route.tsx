import { use } from 'react'
import { noSurroundings } from '../../domain/host/surroundings.ts'
import { sheetsOfPractice } from '../../domain/sheets/sheet-of-practice.ts'
import { PracticeScreen } from '../../features/library/practice-screen.tsx'
import { loadHost } from '../host-files.ts'
import { href, paths } from '../paths.ts'
import type { RouteContext } from '../routes.tsx'
import { today } from '../today.ts'
import { useLibraryView } from './library-view.ts'
import { OffersOfPractice } from './offers-of-advice.tsx'
import { PlanButton } from './plan-button.tsx'
import { SheetLinksOfPractice } from './sheet-links-of-practice.tsx'

/** One practice at its permanent address; with a scan in hand it can go into the plan. */
export function PracticeRoute(context: RouteContext & { practice: string }) {
  const { practice, session, structure } = context
  const { current } = session
  const { host, offers } = use(loadHost(structure))
  return (
    <PracticeScreen
      view={useLibraryView(context)}
      practice={practice}
      asOf={today()}
      hrefs={{ library: href(paths.library) }}
      action={
        (current || sheetsOfPractice(practice).length > 0) && (
          <>
            {current && <PlanButton {...context} scan={current} practice={practice} />}
            <SheetLinksOfPractice {...context} practice={practice} />
          </>
        )
      }
      offers={
        current && (
          <OffersOfPractice
            {...context}
            scan={current}
            practice={practice}
            surroundings={{ ...noSurroundings, host, offers }}
          />
        )
      }
    />
  )
}
