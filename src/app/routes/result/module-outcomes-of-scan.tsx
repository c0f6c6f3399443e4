import { use } from 'react'
import { moduleAnswers } from '../../../domain/modules/module-answers.ts'
import { wordModule } from '../../../domain/modules/module-in-words.ts'
import type { Result } from '../../../domain/result/result-schema.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import { ModuleOutcomes } from '../../../features/modules/module-outcomes.tsx'
import { loadModules } from '../../practices.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'

type ModuleOutcomesOfScanProps = RouteContext & { scan: Scan; result: Result }

/** The outcome of every module of a scan in a dossier. */
export function ModuleOutcomesOfScan(props: ModuleOutcomesOfScanProps) {
  const { scan, result, structure, texts, language } = props
  const { ui, modules: words } = use(loadTexts(language, 'modules'))
  const catalogue = use(loadTexts(language, 'catalogue'))
  const outcomes = use(loadModules()).flatMap((module) => {
    const [own, found] = [words[module.id], result.modules.find(({ id }) => id === module.id)]
    if (!own || !found) return []
    const outcome = wordModule(module, found, moduleAnswers(scan, module), {
      ...{ structure, questionnaire: texts.questionnaire, texts: ui, module: own },
      ...{ practices: catalogue.practices, answers: texts.ui.questionnaire, advice: catalogue.ui },
    })
    return [{ id: module.id, title: own.title, outcome }]
  })
  return <ModuleOutcomes texts={ui} outcomes={outcomes} />
}
