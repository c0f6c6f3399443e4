import type { Thresholds } from '../../content/schemas/questionnaire.ts'
import type { Module, ModulePart } from '../../content/module.ts'
import type { Theme } from '../../content/structure.ts'
import type { ModuleResult } from '../result/result-schema.ts'
import type { Answers, Scan } from '../scan/scan-schema.ts'
import { scoreTheme } from '../scoring/theme.ts'
import { adviseModule } from './module-advice.ts'
import { moduleAnswers, moduleQuestions } from './module-answers.ts'

/** The modules that were begun, in the order of the content; [] when none was. They never touch a score of the scan. */
export function scoreModules(
  scan: Pick<Scan, 'modules'>,
  modules: readonly Module[],
  thresholds: Thresholds,
): ModuleResult[] {
  return modules.flatMap((module) => {
    const answers = moduleAnswers(scan, module)
    return Object.keys(answers).length === 0 ? [] : [scoreModule(module, answers, thresholds)]
  })
}

/**
 * A module as one theme over all its questions, 0 to 100, unrounded, with the same floors. A part of several questions
 * is scored the same way; a part with one question has no number (null), for its answer says more. Source: method §2.2.
 */
export function scoreModule(module: Module, answers: Answers, thresholds: Thresholds): ModuleResult {
  const { score, reason } = scoreTheme(themeOf(module.id, moduleQuestions(module)), answers, thresholds)
  return {
    id: module.id,
    score,
    // A theme by itself has no pillar to be left out of.
    reason: reason === 'pillar-not-scored' ? null : reason,
    parts: module.parts.map((part) => ({ id: part.id, score: scorePart(part, answers, thresholds) })),
    steps: adviseModule(module, answers).map(({ id }) => id),
  }
}

function scorePart({ id, questions }: ModulePart, answers: Answers, thresholds: Thresholds): number | null {
  return questions.length === 1 ? null : scoreTheme(themeOf(id, questions), answers, thresholds).score
}

function themeOf(id: string, questions: Theme['questions']): Theme {
  return { id, weight: 1, questions }
}
