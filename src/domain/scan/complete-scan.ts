import type { Structure } from '../../content/structure.ts'
import { roundScore } from '../scoring/level.ts'
import { scoreScan } from '../scoring/score-scan.ts'
import type { Scan } from './scan-schema.ts'
import { scorableAnswers } from './scorable-answers.ts'

/**
 * The scan marked complete at a moment, with a snapshot of its whole scores for comparison over time.
 * A scan that was complete keeps its first moment; its last snapshot follows the answers.
 */
export function completeScan(scan: Scan, structure: Structure, now: string): Scan {
  const { pillars } = scoreScan(structure, scorableAnswers(scan.answers, structure))
  const snapshot = {
    version: structure.version,
    at: now,
    themes: wholeScores(pillars.flatMap((pillar) => pillar.themes)),
    pillars: wholeScores(pillars),
  }
  const earlier = scan.completedAt ? (scan.snapshots ?? []).slice(0, -1) : (scan.snapshots ?? [])
  return { ...scan, completedAt: scan.completedAt ?? now, snapshots: [...earlier, snapshot] }
}

function wholeScores(list: readonly { id: string; score: number | null }[]): Record<string, number> {
  return Object.fromEntries(
    list.flatMap(({ id, score }) => (score === null ? [] : [[id, roundScore(score)]])),
  )
}
