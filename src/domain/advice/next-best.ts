import type { Practice } from '../../content/practice.ts'
import type { Structure } from '../../content/structure.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { scorableAnswers } from '../scan/scorable-answers.ts'
import { scoreScan } from '../scoring/score-scan.ts'
import { advise } from './advise.ts'

/**
 * The practices that fit too but were not chosen, most useful first: "waarom deze en niet …?". At most `count`; empty
 * when nothing is left. Apart from the result, whose shape is published and holds only what is advised.
 */
export function nextBest(
  scan: Scan,
  { structure, practices }: { structure: Structure; practices: readonly Practice[] },
  count: number,
): string[] {
  const answers = scorableAnswers(scan.answers, structure)
  const { chosen, candidates } = advise(scan, answers, scoreScan(structure, answers), structure, practices)
  const advised = new Set(chosen.map(({ practice }) => practice))
  return candidates
    .map(({ practice }) => practice)
    .filter((id) => !advised.has(id))
    .slice(0, count)
}
