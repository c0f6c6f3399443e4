import type { Result } from '../../domain/result/result-schema.ts'
import type { ResultContent } from '../../domain/result/build-result.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { findNextBest } from './background.ts'

const remembered = new WeakMap<Result, Promise<string[]>>()

/** The practices that just missed the advice of a result, found off the main thread, once for each result. */
export function nextBestOf(result: Result, scan: Scan, content: ResultContent): Promise<string[]> {
  const known = remembered.get(result)
  if (known) return known
  const finding = findNextBest(scan, content)
  remembered.set(result, finding)
  return finding
}
