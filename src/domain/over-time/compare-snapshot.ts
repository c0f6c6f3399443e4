import type { Structure, Theme } from '../../content/structure.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { scorableAnswers } from '../scan/scorable-answers.ts'
import { roundScore } from '../scoring/level.ts'
import { scoreScan } from '../scoring/score-scan.ts'
import type { Score } from '../scoring/score-types.ts'
import type { Snapshot } from './earlier-scans.ts'
import { judgeChange } from './judge-change.ts'
import type { Change, Comparison, WhyNot } from './over-time-types.ts'
import { successorOf } from './translate-answers.ts'

/**
 * Holds stored scores against this scan: whole scores on both sides, for that is all a snapshot has. Of another
 * questionnaire version a theme or pillar is comparable only where the ledger shows that none of its questions
 * became another one; a question that was dropped may have stood anywhere, so then nothing is.
 */
export function compareSnapshot(snapshot: Snapshot, present: Scan, structure: Structure): Comparison {
  const { pillars } = scoreScan(structure, scorableAnswers(present.answers, structure))
  const isOther = snapshot.version !== structure.version
  const isChanged = (themes: readonly Theme[]) => isOther && haveChanged(themes, structure)
  const then = {
    themes: inPresentIds('theme', snapshot.themes, structure),
    pillars: inPresentIds('pillar', snapshot.pillars, structure),
  }
  return {
    from: 'snapshot',
    at: snapshot.at,
    otherVersion: isOther ? snapshot.version : null,
    pillars: structure.pillars.map(({ id, themes }, p) => ({
      ...changeOf(id, then.pillars.get(id), pillars[p], isChanged(themes), structure),
      themes: themes.map((theme, t) =>
        changeOf(theme.id, then.themes.get(theme.id), pillars[p]?.themes[t], isChanged([theme]), structure),
      ),
    })),
    agreements: null,
  }
}

/** Stored scores under the ids of today; those without a comparable successor are left out. */
function inPresentIds(
  kind: 'theme' | 'pillar',
  stored: Record<string, number>,
  { retired }: Structure,
): Map<string, number> {
  const moved = Object.entries(stored).flatMap(([old, score]): [string, number][] => {
    const id = successorOf(kind, old, retired)
    return id === null ? [] : [[id, score]]
  })
  // A live id beats one that moved into its place.
  return new Map([...moved, ...Object.entries(stored).filter(([id]) => moved.some(([live]) => live === id))])
}

/** True when the ledger holds a question or option of these themes that is not comparable, or one that was dropped. */
function haveChanged(themes: readonly Theme[], { retired }: Structure): boolean {
  const ids = new Set(themes.flatMap((theme) => theme.questions.map(({ id }) => id)))
  return retired.some(({ kind, old, new: successor, comparable }) => {
    if (kind === 'question') return !comparable && (successor === null || ids.has(successor))
    return kind === 'option' && !comparable && ids.has(old.split('/')[0] ?? '')
  })
}

function changeOf(
  id: string,
  stored: number | undefined,
  score: Score | undefined,
  hasChanged: boolean,
  { thresholds }: Structure,
): Change {
  const before = stored === undefined || hasChanged ? null : Math.min(100, Math.max(0, stored))
  const now = score?.score == null ? null : roundScore(score.score)
  const verdict = judgeChange(before, now, thresholds)
  if (verdict !== 'not-comparable') return { id, before, now, verdict, whyNot: null, shared: null }
  return { id, before: null, now: null, verdict, whyNot: reasonOf(hasChanged, score), shared: null }
}

function reasonOf(hasChanged: boolean, score: Score | undefined): WhyNot {
  if (hasChanged) return 'questions-changed'
  if (score?.reason === 'not-applicable') return 'not-applicable'
  return score?.score == null ? 'too-few-answers' : 'not-stored'
}
