import type { Benchmark } from '../peers/benchmark-schema.ts'
import type { Host } from './host-schema.ts'
import type { RefusedBenchmark } from './load-host-files.ts'
import type { Offers } from './offers-schema.ts'

/** What stands around a scan and comes from its host, not from the content: read at run time, changeable any day. */
export type Surroundings = {
  host: Host | null
  offers: readonly Offers[]
  /** Cohorts to compare with, in the order of the host; for an example the practice cohort. */
  benchmarks: readonly Benchmark[]
  /** Benchmarks of the host that are not used, and why; none for an example. */
  refused: readonly RefusedBenchmark[]
  /** An invented example may show what no host has confirmed yet; an employer's own result may not. */
  isExample: boolean
}

/** A scan without a host: no region, no offers, no participants. */
export const noSurroundings: Surroundings = {
  host: null,
  offers: [],
  benchmarks: [],
  refused: [],
  isExample: false,
}
