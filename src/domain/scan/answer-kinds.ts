import type { Answer } from './scan-schema.ts'

/** "Weet ik niet". */
export function isUnknown(answer: Answer): answer is { unknown: true } {
  return 'unknown' in answer && answer.unknown === true
}

/** "Niet van toepassing". */
export function isNotApplicable(answer: Answer): answer is { notApplicable: true } {
  return 'notApplicable' in answer && answer.notApplicable === true
}

/** The options an answer names: one for a ladder, any number for a tick list, none otherwise. */
export function chosenOptions(answer: Answer): string[] {
  if ('option' in answer && typeof answer.option === 'string') return [answer.option]
  if ('options' in answer && Array.isArray(answer.options)) return answer.options as string[]
  return []
}
