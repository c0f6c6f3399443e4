import type { Question } from '../../content/structure.ts'
import type { QuestionKind, SeatAnswer } from './respondents-types.ts'

type Apart = { distance: number; steps: number }

const same: Apart = { distance: 0, steps: 0 }

/** How the answers of all seats to one question lie. */
export function kindOf(answers: readonly SeatAnswer[], { steps }: Apart): QuestionKind {
  const count = (state: SeatAnswer['state']) => answers.filter((answer) => answer.state === state).length
  const [chosen, unknown, notApplicable] = [count('chosen'), count('unknown'), count('not-applicable')]
  if (steps > 0) return 'differ'
  if (chosen > 0 && notApplicable > 0) return 'applies'
  if (count('divided') > 0) return 'divided'
  if (unknown > 0 && chosen + notApplicable > 0) return 'one-unknown'
  if (unknown > 1) return 'none-knows'
  return chosen + notApplicable > 1 ? 'agree' : 'not-comparable'
}

/**
 * How far the two furthest of the given answers lie apart. On a ladder that is the difference between the values of
 * the options, 0 to 1; on a tick list the ticks that stand in one answer only, as a share of those that fill the
 * list, at most 1. Nothing given, or one answer, is 0.
 */
export function measureApart(answers: readonly SeatAnswer[], question: Question): Apart {
  const given = answers.flatMap((answer) => (answer.state === 'chosen' ? [answer.options] : []))
  let widest = same
  for (const [index, one] of given.entries()) {
    for (const other of given.slice(index + 1)) {
      const between = measurePair(one, other, question)
      if (between.distance > widest.distance || between.steps > widest.steps) widest = between
    }
  }
  return widest
}

function measurePair(one: readonly string[], other: readonly string[], question: Question): Apart {
  if (question.kind === 'tick-list') {
    const inOne = one.filter((id) => !other.includes(id)).length
    const steps = inOne + other.filter((id) => !one.includes(id)).length
    return { distance: Math.min(1, steps / question.fullAt), steps }
  }
  const place = (options: readonly string[]) => question.options.findIndex(({ id }) => id === options[0])
  const [a, b] = [place(one), place(other)]
  const value = (index: number) => question.options[index]?.value ?? 0
  return { distance: Math.abs(value(a) - value(b)), steps: Math.abs(a - b) }
}
