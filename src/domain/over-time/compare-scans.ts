import type { Structure, Theme } from '../../content/structure.ts'
import type { Answers, Scan } from '../scan/scan-schema.ts'
import { roundScore } from '../scoring/level.ts'
import { scoreScan } from '../scoring/score-scan.ts'
import type { Score } from '../scoring/score-types.ts'
import { keptAgreements } from './kept-agreements.ts'
import { judgeChange } from './judge-change.ts'
import { matchAnswers, type MatchedAnswers } from './match-answers.ts'
import { momentOf } from './earlier-scans.ts'
import type { Change, Comparison, WhyNot } from './over-time-types.ts'
import { successorOf, translateAnswers } from './translate-answers.ts'

/**
 * Holds an earlier scan of a company against this one. Both are scored again with the present content, on the
 * questions that count in both; where too few do, or the questions changed, the answer is "not comparable".
 * Swapping the scans turns every difference around. Source: method §2.7 and §2.6a (the same items only).
 */
export function compareScans(earlier: Scan, present: Scan, structure: Structure): Comparison {
  const questions = structure.pillars.flatMap(({ themes }) => themes.flatMap((theme) => theme.questions))
  const matched = matchAnswers(
    translateAnswers(earlier.answers, structure),
    translateAnswers(present.answers, structure),
    questions,
  )
  const before = scoreScan(structure, matched.before).pillars
  const now = scoreScan(structure, matched.now).pillars
  const changed = changedThemes([earlier.answers, present.answers], structure)
  const ground = { matched, thresholds: structure.thresholds }
  return {
    from: 'scan',
    at: momentOf(earlier),
    otherVersion: earlier.questionnaire.version === structure.version ? null : earlier.questionnaire.version,
    pillars: structure.pillars.map(({ id, themes }, p) => ({
      ...changeOf({ id, themes, hasChanged: false }, before[p], now[p], ground),
      themes: themes.map((theme, t) => {
        const hasChanged = changed.has(theme.id)
        return changeOf(
          { id: theme.id, themes: [theme], hasChanged },
          before[p]?.themes[t],
          now[p]?.themes[t],
          ground,
        )
      }),
    })),
    agreements: keptAgreements(earlier, present),
  }
}

type Compared = { id: string; themes: readonly Theme[]; hasChanged: boolean }
type Ground = { matched: MatchedAnswers; thresholds: Structure['thresholds'] }

function changeOf(
  { id, themes, hasChanged }: Compared,
  before: Score | undefined,
  now: Score | undefined,
  { matched, thresholds }: Ground,
): Change {
  const scores = { before: wholeScore(before), now: wholeScore(now) }
  const verdict = judgeChange(scores.before, scores.now, thresholds)
  if (verdict === 'not-comparable') {
    const reason: WhyNot = before?.reason === 'not-applicable' ? 'not-applicable' : 'too-few-answers'
    const whyNot = hasChanged ? 'questions-changed' : reason
    return { id, before: null, now: null, verdict, whyNot, shared: null }
  }
  return { id, ...scores, verdict, whyNot: null, shared: sharedQuestions(themes, matched) }
}

function wholeScore(score: Score | undefined): number | null {
  return score?.score == null ? null : roundScore(score.score)
}

/** Of the questions that count in one of the scans, those that count in both; null when these are all. */
function sharedQuestions(themes: readonly Theme[], { inBoth, inEither }: MatchedAnswers): Change['shared'] {
  const questions = themes.flatMap((theme) => theme.questions)
  const count = questions.filter(({ id }) => inBoth.has(id)).length
  const of = questions.filter(({ id }) => inEither.has(id)).length
  return count === of ? null : { questions: count, of }
}

/** The themes in which one of the scans answers a question or option that was replaced by another. */
function changedThemes(sides: readonly Answers[], { pillars, retired }: Structure): Set<string> {
  const answered = sides.flatMap((answers) => Object.keys(answers))
  const isReplaced = (id: string) =>
    retired.some(
      ({ kind, old, new: successor }) =>
        successor === id &&
        kind === 'question' &&
        answered.includes(old) &&
        successorOf('question', old, retired) === null,
    )
  return new Set(
    pillars
      .flatMap(({ themes }) => themes)
      .filter(({ questions }) => questions.some(({ id }) => isReplaced(id)))
      .map(({ id }) => id),
  )
}
