import { useCallback } from 'react'
import { withModuleAnswer } from '../../../domain/scan/change-scan.ts'
import type { Answer } from '../../../domain/scan/scan-schema.ts'
import { ModuleQuestionsScreen } from '../../../features/modules/module-questions-screen.tsx'
import { href, paths } from '../../paths.ts'
import { useModuleView, type ModuleRouteProps } from './module-view.ts'
import { NeedsScan } from '../needs-scan.tsx'

/** The questions of one module; the answers go into the scan in hand. */
export function ModuleQuestionsRoute(props: ModuleRouteProps) {
  const { session, texts, navigate, module } = props
  const { change } = session
  const view = useModuleView(props)
  // Kept the same between draws, so that an answer draws only its own question again.
  const answer = useCallback(
    (question: string, given: Answer | null) =>
      change((scan) => withModuleAnswer(scan, module, question, given)),
    [change, module],
  )
  if (!session.current || !view) return <NeedsScan {...props} />
  return (
    <ModuleQuestionsScreen
      view={view}
      scan={session.current}
      questionTexts={texts.ui.questionnaire}
      onAnswer={answer}
      onDone={() => navigate(paths.moduleOutcome(module))}
      hrefs={{ intro: href(paths.module(module)) }}
    />
  )
}
