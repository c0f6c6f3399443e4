import type { Question, Structure } from '../../content/structure.ts'
import { chosenOptions } from '../scan/answer-kinds.ts'
import type { Answer, Answers } from '../scan/scan-schema.ts'

type Retired = Structure['retired'][number]

/**
 * The answers of a scan in the words of the present content: retired questions and options become their comparable
 * successors in the ledger. What has no comparable successor is left out; an answer to the successor itself wins.
 */
export function translateAnswers(answers: Answers, structure: Structure): Answers {
  const questions = new Map(
    structure.pillars.flatMap(({ themes }) => themes.flatMap((t) => t.questions)).map((q) => [q.id, q]),
  )
  const translated: Answers = {}
  for (const [id, answer] of Object.entries(answers)) {
    const target = successorOf('question', id, structure.retired)
    const question = target === null ? undefined : questions.get(target)
    if (!question || (question.id !== id && answers[question.id])) continue
    const fitting = fitAnswer(id, answer, question, structure.retired)
    if (fitting) translated[question.id] = fitting
  }
  return translated
}

/** The live id that stands for this one, itself when it was never retired; null without a comparable successor. */
export function successorOf(kind: Retired['kind'], id: string, retired: readonly Retired[]): string | null {
  const seen = new Set<string>()
  let current = id
  for (;;) {
    const entry = retired.find((each) => each.kind === kind && each.old === current)
    if (!entry) return current
    if (!entry.comparable || entry.new === null || seen.has(current)) return null
    seen.add(current)
    current = entry.new
  }
}

/** The same answer to the successor; null when the successor does not offer it. */
function fitAnswer(old: string, answer: Answer, question: Question, retired: readonly Retired[]) {
  if ('notApplicable' in answer) return question.notApplicable ? answer : null
  if ('unknown' in answer) return answer
  const offered = new Set(question.options.map(({ id }) => id))
  const options = chosenOptions(answer).map((option) => {
    const [, moved = ''] = (successorOf('option', `${old}/${option}`, retired) ?? '').split('/')
    return offered.has(moved) ? moved : null
  })
  if (options.includes(null)) return null
  const chosen = options as string[]
  if (question.kind === 'tick-list') return 'options' in answer ? { options: chosen } : null
  return 'option' in answer && chosen[0] !== undefined ? { option: chosen[0] } : null
}
