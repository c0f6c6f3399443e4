import type { Structure } from '../../content/structure.ts'
import type { Answer, Answers } from '../scan/scan-schema.ts'
import { isNotApplicable, isUnknown } from '../scan/answer-kinds.ts'
import { roundScore } from '../scoring/level.ts'
import { reachesPoints } from '../scoring/reaches.ts'
import { scoreScan } from '../scoring/score-scan.ts'
import type { ComparedTheme } from './respondents-types.ts'

/**
 * Holds the theme scores of two or more persons against each other, each scored on the questions that count for all of
 * them. Whole scores less than `tieBelow` apart are together. There is no mean: two views are two views.
 */
export function compareThemes(people: readonly Answers[], structure: Structure): ComparedTheme[] {
  if (people.length < 2) return []
  const scored = sharedAnswers(people, structure).map((answers) => scoreScan(structure, answers).pillars)
  return structure.pillars.flatMap(({ id: pillar, themes }, p) =>
    themes.map(({ id }, t) => {
      const found = scored.map((pillars) => pillars[p]?.themes[t])
      const scores = found.flatMap((theme) => (theme?.score == null ? [] : [roundScore(theme.score)]))
      if (scores.length < people.length) {
        const isOut = found.every((theme) => theme?.reason === 'not-applicable')
        const whyNot = isOut ? ('not-applicable' as const) : ('too-few-answers' as const)
        return { id, pillar, verdict: 'not-comparable', whyNot, scores: [], difference: null }
      }
      const difference = Math.max(...scores) - Math.min(...scores)
      const isApart = reachesPoints(difference, structure.thresholds.tieBelow)
      return { id, pillar, verdict: isApart ? 'apart' : 'together', whyNot: null, scores, difference }
    }),
  )
}

/** Leaves what counts for everybody; what does not apply to one leaves the sum of all. */
function sharedAnswers(people: readonly Answers[], { pillars }: Structure): Answers[] {
  const ids = pillars.flatMap(({ themes }) =>
    themes.flatMap(({ questions }) => questions.map(({ id }) => id)),
  )
  const out = new Set(
    ids.filter((id) => people.some((answers) => answers[id] && isNotApplicable(answers[id]))),
  )
  const counting = new Set(ids.filter((id) => people.every((answers) => counts(answers[id]))))
  return people.map((answers) =>
    Object.fromEntries(
      ids.flatMap((id): [string, Answer][] => {
        if (out.has(id)) return [[id, { notApplicable: true }]]
        const answer = answers[id]
        return answer && counting.has(id) ? [[id, answer]] : []
      }),
    ),
  )
}

function counts(answer: Answer | undefined): boolean {
  return answer !== undefined && !isUnknown(answer) && !isNotApplicable(answer)
}
