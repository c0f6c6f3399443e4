import { use } from 'react'
import { noSurroundings } from '../../../domain/host/surroundings.ts'
import { modulesOfPractice } from '../../../domain/modules/modules-of-practice.ts'
import { sheetsOfPractice } from '../../../domain/sheets/sheet-of-practice.ts'
import { PracticeScreen } from '../../../features/library/practice-screen.tsx'
import { loadHost } from '../../host/host-files.ts'
import { href, paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'
import { today } from '../../today.ts'
import { useLibraryView } from './library-view.ts'
import { loadModules } from '../../practices.ts'
import { ModulesOfPractice } from '../result/modules-of-scan.tsx'
import { OffersOfPractice } from '../result/offers-of-advice.tsx'
import { PlanButton } from '../result/plan-button.tsx'
import { SheetLinksOfPractice } from '../sheets/sheet-ways.tsx'

/** One practice at its permanent address; with a scan in hand it can go into the plan. */
export function PracticeRoute(context: RouteContext & { practice: string }) {
  const { practice, session, structure, language } = context
  const { current } = session
  const { host, offers } = use(loadHost(structure))
  const leadsOn = [...sheetsOfPractice(practice), ...modulesOfPractice(use(loadModules()), practice)]
  return (
    <PracticeScreen
      view={useLibraryView(context)}
      practice={practice}
      asOf={today()}
      hrefs={{ library: href(paths.library) }}
      action={
        (current || leadsOn.length > 0) && (
          <>
            {current && <PlanButton {...context} scan={current} practice={practice} />}
            <SheetLinksOfPractice {...context} practice={practice} />
            <ModulesOfPractice language={language} practice={practice} />
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
