import type { Choice } from '../../domain/scan/merge-scans.ts'
import type { CopyKind } from '../../domain/scan/recognise-copy.ts'
import type { WordedConflict } from '../../domain/scan/conflict-in-words.ts'
import type { CopiesTexts } from '../../texts/catalogue.ts'

/** A scan that is on this device and in a file, with other answers. */
export type SameScanProps = {
  texts: CopiesTexts['same']
  kind: Exclude<CopyKind, 'same'>
  /** When each was last changed, in words. */
  file: string
  stored: string
  onUseFile: () => void
  onKeepStored: () => void
}

/** A stored scan that cannot be read, and a file of it. */
export type UnreadableCopyProps = {
  texts: CopiesTexts['unreadable']
  onReplace: () => void
  onKeep: () => void
}

/** What was taken over of a copy that came back. */
export type TakenViewProps = {
  texts: CopiesTexts['taken']
  /** Already worded, such as "the remarks of the adviser"; empty when nothing changed. */
  parts: string | null
  hasOtherAnswers: boolean
  /** Uses the answers of the file as well. */
  onUseAnswers: () => void
  hrefs: { goOn: string; isComplete: boolean; plan: string }
}

/** The questions of a merge, and what to do with the choices. */
export type AskConflictsProps = {
  texts: CopiesTexts['ask']
  conflicts: WordedConflict[]
  onSettle: (choices: Record<string, Choice>) => void
}
