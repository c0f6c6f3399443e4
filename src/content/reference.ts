/** The language-free half of one public figure; its words stand in ReferencesTexts (texts.ts) under the same id. */
export type Reference = {
  id: string
  pillar: string
  unit: 'percent' | 'years'
  year: number
  /** A: the table itself was read; B: the official page; C: a report of others. */
  confidence: 'A' | 'B' | 'C'
  compare: 'level' | 'share-of-employers'
  asked: 'employees' | 'employers' | 'workers'
  source: { id: string; publisher: string; table: string | null; url: string; version: string }
  /** yyyy-mm-dd: from then on the figure may have been replaced. */
  reviewBy: string
  match: ReferenceMatch | null
  /** The source's own margin, our own number of points on either side, or null: no verdict. */
  deadBand: 'margin' | number | null
  /** Sectors that the source leaves out: they get no national figure either. */
  notFor: string[]
  values: ReferenceValue[]
  sizes: ReferenceSize[]
}

/** The key figure or question with which an employer answers the same, and the edges of each answer. */
export type ReferenceMatch = {
  kind: 'key-figure' | 'question'
  id: string
  bands: { id: string; low: number | null; high: number | null }[]
}

export type ReferenceValue = {
  /** A section letter, a branch or A-U. */
  sector: string
  value: number
  /** The margin of the source; null where it gives none. */
  low: number | null
  high: number | null
  isAbout: boolean
  /** Id of a name in ReferenceTexts, where the source counts this sector together with others. */
  group: string | null
}

export type ReferenceSize = {
  /** The first and last number of people; null is open. */
  from: number
  to: number | null
  value: number
  /** The size bands that lie wholly within. */
  sizeBands: string[]
}
