import type { Module } from '../../content/module.ts'
import type { LadderQuestion } from '../../content/structure.ts'
import { isNotApplicable, isUnknown } from '../scan/answer-kinds.ts'
import type { Answer, Answers, Scan } from '../scan/scan-schema.ts'

/** All questions of a module, in the order asked. */
export function moduleQuestions({ parts }: Pick<Module, 'parts'>): LadderQuestion[] {
  return parts.flatMap((part) => part.questions)
}

/**
 * The answers of a scan to one module that its questions still offer; {} when there are none. A stored scan is not held
 * against the modules when it is read, and a retired answer stays in the file: neither counts here.
 */
export function moduleAnswers({ modules }: Pick<Scan, 'modules'>, module: Module): Answers {
  const given = modules?.[module.id] ?? {}
  return Object.fromEntries(
    moduleQuestions(module).flatMap((question) => {
      const answer = given[question.id]
      return answer !== undefined && isOffered(question, answer) ? [[question.id, answer]] : []
    }),
  )
}

function isOffered(question: LadderQuestion, answer: Answer): boolean {
  if (isUnknown(answer)) return true
  if (isNotApplicable(answer)) return question.notApplicable
  return 'option' in answer && question.options.some(({ id }) => id === answer.option)
}
