import type { WordedReference } from '../../domain/references/references-in-words.ts'
import type { PillarReferences, ReferenceSubject } from '../../domain/references/by-pillar.ts'
import type { ReferencesUiTexts } from '../../texts/catalogue.ts'

export type { PillarReferences, ReferenceSubject }

/** What the section on public figures reads: all of it worded already. */
export type ReferencesView = {
  pillars: readonly PillarReferences[]
  /** Figures on what the scan does not ask. */
  more: readonly WordedReference[]
  /** The sentence on the questions that a source asks too. */
  matchedMean: string | null
  texts: ReferencesUiTexts
}
