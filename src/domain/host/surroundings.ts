import type { Host } from './host-schema.ts'
import type { Offers } from './offers-schema.ts'

/** What stands around a scan and comes from its host, not from the content: read at run time, changeable any day. */
export type Surroundings = {
  host: Host | null
  offers: readonly Offers[]
  /** An invented example may show what no host has confirmed yet; an employer's own result may not. */
  isExample: boolean
}

/** A scan without a host: no region, no offers. */
export const noSurroundings: Surroundings = { host: null, offers: [], isExample: false }
