import { use } from 'react'
import { moduleAnswers } from '../../../domain/modules/module-answers.ts'
import { wordModule } from '../../../domain/modules/module-in-words.ts'
import { scoreModules } from '../../../domain/modules/score-module.ts'
import { ModuleOutcomeScreen } from '../../../features/modules/module-outcome-screen.tsx'
import { href, paths } from '../../paths.ts'
import { loadTexts } from '../../texts/texts.ts'
import { useModuleView, type ModuleRouteProps } from './module-view.ts'
import { NeedsScan } from '../needs-scan.tsx'
import { PlanButton } from '../result/plan-button.tsx'
import { SheetLinksOfPractice, SheetLinksOfStep } from '../sheets/sheet-ways.tsx'

/** The outcome of one module for the scan in hand. */
export function ModuleOutcomeRoute(props: ModuleRouteProps) {
  const { session, structure, texts, language } = props
  const view = useModuleView(props)
  const catalogue = use(loadTexts(language, 'catalogue'))
  const scan = session.current
  if (!scan || !view) return <NeedsScan {...props} />
  const { module, words } = view
  const [result] = scoreModules(scan, [module], structure.thresholds)
  const outcome =
    result &&
    wordModule(module, result, moduleAnswers(scan, module), {
      ...{ structure, questionnaire: texts.questionnaire, texts: view.texts },
      ...{ module: words, practices: catalogue.practices },
      ...{ answers: texts.ui.questionnaire, advice: catalogue.ui },
    })
  return (
    <ModuleOutcomeScreen
      view={view}
      publications={catalogue.publications}
      outcome={outcome ?? null}
      why={catalogue.ui.why}
      hrefOfPractice={(practice) => href(paths.practice(practice))}
      actionOf={({ kind, id }) =>
        kind === 'step' ? (
          <SheetLinksOfStep language={language} step={id} />
        ) : (
          <>
            <PlanButton {...props} scan={scan} practice={id} />
            <SheetLinksOfPractice language={language} practice={id} />
          </>
        )
      }
      hrefs={{ questions: href(paths.moduleQuestions(module.id)), result: href(paths.result) }}
    />
  )
}
