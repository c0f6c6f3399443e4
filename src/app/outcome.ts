import type { Structure } from '../content/structure.ts'
import { refusedBenchmarks } from '../domain/host/load-host-files.ts'
import type { Surroundings } from '../domain/host/surroundings.ts'
import type { Result } from '../domain/result/result-schema.ts'
import type { Scan } from '../domain/scan/scan-schema.ts'
import { computeResult } from './background/background.ts'
import { loadHost } from './host/host-files.ts'
import { loadPracticeCohort } from './practice-cohort.ts'
import { loadResultContent } from './result-content.ts'
import { today } from './today.ts'

/** What a result is made from: as long as these are the same, so is the result. */
type Cause = Pick<Scan, 'id' | 'answers' | 'priorities' | 'company' | 'keyFigures' | 'modules'>

type Outcome = { result: Result; surroundings: Surroundings }

const remembered: { cause: Cause; outcome: Promise<Outcome> }[] = []
const rememberedAtMost = 4

/**
 * The result of a scan and what stood around it, computed off the main thread. A change of the plan makes another
 * scan, but no other result: the screen must not start anew.
 */
export function outcomeOf(scan: Scan, structure: Structure, isExample: boolean): Promise<Outcome> {
  const known = remembered.find(({ cause }) => isSameCause(cause, scan))
  if (known) return known.outcome
  const outcome = computeOutcome(scan, structure, isExample)
  remembered.unshift({ cause: scan, outcome })
  remembered.length = Math.min(remembered.length, rememberedAtMost)
  return outcome
}

async function computeOutcome(scan: Scan, structure: Structure, isExample: boolean): Promise<Outcome> {
  const [content, { host, offers, benchmarks, reports }] = await Promise.all([
    loadResultContent(structure),
    loadHost(structure),
  ])
  const peers = isExample
    ? { benchmarks: await loadPracticeCohort(structure), refused: [] }
    : { benchmarks, refused: refusedBenchmarks(reports) }
  const surroundings = { host, offers, ...peers, isExample }
  return { result: await computeResult(scan, content, today(), surroundings), surroundings }
}

function isSameCause(a: Cause, b: Cause): boolean {
  return (
    a.id === b.id &&
    a.answers === b.answers &&
    a.priorities === b.priorities &&
    a.company === b.company &&
    a.keyFigures === b.keyFigures &&
    a.modules === b.modules
  )
}
