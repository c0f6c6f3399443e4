import type { Question, Structure, Theme } from '../../content/structure.ts'
import { isNotApplicable, isUnknown } from './answer-kinds.ts'
import type { Answers, Route } from './scan-schema.ts'

type RouteStructure = Pick<Structure, 'quickRouteWeightFrom' | 'thresholds'>

/**
 * The questions a theme asks on a route, in their order. The full route asks all.
 * The quick route asks those of enough weight; the others come in only when "weet ik niet" or
 * "niet van toepassing" would leave the theme under its floor, or when they are answered already.
 */
export function askedQuestions(
  theme: Theme,
  route: Route,
  answers: Answers,
  { quickRouteWeightFrom, thresholds }: RouteStructure,
): Question[] {
  if (route === 'full') return theme.questions
  const isHeavy = (question: Question) => question.weight >= quickRouteWeightFrom
  const counted = theme.questions.filter((question) => isHeavy(question) && !cannotScore(answers, question))
  const applicable = theme.questions.filter(({ id }) => !isMarkedNotApplicable(answers, id))
  const completeness = weightOf(counted) / Math.max(1, weightOf(applicable))
  const needsMore =
    counted.length < thresholds.answersFrom || completeness < thresholds.completenessFrom - 1e-12
  return theme.questions.filter(
    (question) => isHeavy(question) || needsMore || answers[question.id] !== undefined,
  )
}

function cannotScore(answers: Answers, { id }: Question): boolean {
  const answer = answers[id]
  return answer !== undefined && (isUnknown(answer) || isNotApplicable(answer))
}

function isMarkedNotApplicable(answers: Answers, id: string): boolean {
  const answer = answers[id]
  return answer !== undefined && isNotApplicable(answer)
}

function weightOf(questions: readonly Question[]): number {
  return questions.reduce((sum, { weight }) => sum + weight, 0)
}
