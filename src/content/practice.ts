import type { PracticeSource } from './schemas/practice.ts'

/** The language-free half of a practice: all that the advice needs, apart from its texts. */
export type Practice = Pick<
  PracticeSource,
  | 'id'
  | 'effort'
  | 'start'
  | 'evidenceStrength'
  | 'origin'
  | 'publications'
  | 'link'
  | 'reviewBy'
  | 'levers'
  | 'leversBasis'
  | 'pillars'
  | 'themes'
  | 'triggers'
  | 'alreadyDone'
  | 'fitSize'
  | 'fitSector'
  | 'conflicts'
  | 'related'
  | 'subjects'
> & { notWhen: { question: string; atMost: number }[] }
