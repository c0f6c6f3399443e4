import type { Question } from '../../content/structure.ts'
import { isNotApplicable, isUnknown } from '../scan/answer-kinds.ts'
import type { Answer, Answers } from '../scan/scan-schema.ts'

/** Two sets of answers that can be held against each other, with the questions that count in both and in either. */
export type MatchedAnswers = {
  before: Answers
  now: Answers
  inBoth: ReadonlySet<string>
  inEither: ReadonlySet<string>
}

const doesNotApply: Answer = { notApplicable: true }

/**
 * Leaves in both sets only what both can be compared on: a question that counts in one and is open or unknown in the
 * other counts in neither; one that does not apply in either leaves the sum of both.
 */
export function matchAnswers(
  before: Answers,
  now: Answers,
  questions: readonly Pick<Question, 'id'>[],
): MatchedAnswers {
  const matched = {
    before: {} as Answers,
    now: {} as Answers,
    inBoth: new Set<string>(),
    inEither: new Set<string>(),
  }
  for (const { id } of questions) {
    const [then, today] = [before[id], now[id]]
    if (counts(then) || counts(today)) matched.inEither.add(id)
    if ((then && isNotApplicable(then)) || (today && isNotApplicable(today))) {
      matched.before[id] = doesNotApply
      matched.now[id] = doesNotApply
    } else if (counts(then) && counts(today)) {
      matched.before[id] = then
      matched.now[id] = today
      matched.inBoth.add(id)
    }
  }
  return matched
}

function counts(answer: Answer | undefined): answer is Answer {
  return answer !== undefined && !isUnknown(answer) && !isNotApplicable(answer)
}
