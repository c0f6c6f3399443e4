import type { WordedRespondents } from '../../domain/respondents/respondents-in-words.ts'
import type { BesideProblem } from '../../domain/respondents/choose-scans.ts'
import type { FileProblem } from '../../components/refused-file/refused-file.tsx'

/** A scan that can lie beside others, already worded. */
export type ScanChoice = { id: string; name: string; described: string; isChosen: boolean }

/** What came of a chosen file: it lies beside the others, cannot be read, cannot lie there, or needs a yes. */
export type BesideAnswer =
  | { outcome: 'opened' }
  | { outcome: 'refused'; problems: FileProblem[] }
  | { outcome: 'same-scan' | 'empty' }
  | {
      outcome: 'ask'
      why: Extract<BesideProblem, 'other-key' | 'no-key'>
      /** The company as the file names it. */
      company: string
      accept: () => void
    }

/** Null until two answers can lie beside each other. */
export type ShownComparison = WordedRespondents | null
