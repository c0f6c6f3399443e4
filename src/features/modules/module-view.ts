import type { Module } from '../../content/module.ts'
import type { Language, ModuleTexts } from '../../content/texts.ts'
import { moduleAnswers, moduleQuestions } from '../../domain/modules/module-answers.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import type { ModulesUiTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'

/** What every screen of a module reads. */
export type ModuleView = {
  module: Module
  words: ModuleTexts
  texts: ModulesUiTexts
  language: Language
  product: string
}

/** How many of a module's questions are answered; "weet ik niet" is an answer too. */
export function progressOf(scan: Pick<Scan, 'modules'> | null, module: Module) {
  const count = moduleQuestions(module).length
  return { count, answered: scan ? Object.keys(moduleAnswers(scan, module)).length : 0 }
}

/** The progress in words: not started, so many of so many, or done. */
export function stateInWords(
  scan: Pick<Scan, 'modules'> | null,
  module: Module,
  texts: ModulesUiTexts,
): string {
  const { answered, count } = progressOf(scan, module)
  if (answered === 0) return texts.state.open
  return answered === count ? texts.state.done : fill(texts.state.partly, { answered, count })
}
