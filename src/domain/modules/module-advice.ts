import type { Module, ModuleRule } from '../../content/module.ts'
import type { Answers } from '../scan/scan-schema.ts'
import { scoreItem } from '../scoring/item.ts'
import { moduleQuestions } from './module-answers.ts'

/** One advice of a module, with the questions whose answers caused it. */
export type ModuleAdvice = { kind: 'practice' | 'step'; id: string; because: string[] }

const noise = 1e-9

/**
 * What a module advises: every rule whose answer has at most its value, each practice or step once. The lowest answer
 * comes first, then the order of the rules. "Weet ik niet", "niet van toepassing" and no answer advise nothing; []
 * when no rule fires. Source: the modules of the design, a list of rules.
 */
export function adviseModule(module: Module, answers: Answers): ModuleAdvice[] {
  const questions = new Map(moduleQuestions(module).map((question) => [question.id, question]))
  const valueOf = (rule: ModuleRule): number | null => {
    const question = questions.get(rule.question)
    const outcome = question && scoreItem(question, answers[question.id])
    return outcome?.state === 'scored' ? outcome.score / 100 : null
  }
  const fired = module.rules
    .flatMap((rule) => {
      const value = valueOf(rule)
      return value !== null && value <= rule.atMost + noise ? [{ rule, value }] : []
    })
    .toSorted((a, b) => a.value - b.value)
  return mergeAdvice(fired.map(({ rule }) => rule))
}

function mergeAdvice(rules: readonly ModuleRule[]): ModuleAdvice[] {
  const byId = new Map<string, ModuleAdvice>()
  for (const rule of rules) {
    const kind = 'practice' in rule ? 'practice' : 'step'
    const id = 'practice' in rule ? rule.practice : rule.step
    const known = byId.get(id)
    if (!known) byId.set(id, { kind, id, because: [rule.question] })
    else if (!known.because.includes(rule.question)) known.because.push(rule.question)
  }
  return [...byId.values()]
}
