import { use } from 'react'
import { ModuleIntroScreen } from '../../../features/modules/module-intro-screen.tsx'
import { href, paths } from '../../paths.ts'
import { loadTexts } from '../../texts/texts.ts'
import { useModuleView, type ModuleRouteProps } from './module-view.ts'
import { NeedsScan } from '../needs-scan.tsx'

/** What one module is about; open without a scan too. */
export function ModuleIntroRoute(props: ModuleRouteProps) {
  const view = useModuleView(props)
  const { publications } = use(loadTexts(props.language, 'catalogue'))
  if (!view) return <NeedsScan {...props} />
  const { id } = view.module
  return (
    <ModuleIntroScreen
      view={view}
      publications={publications}
      scan={props.session.current}
      hrefs={{
        questions: href(paths.moduleQuestions(id)),
        outcome: href(paths.moduleOutcome(id)),
        start: href(paths.start),
        library: href(paths.library),
      }}
    />
  )
}
