/** The parts of the follow-up talk, in this order. Source: method §6.2. */
export const talkSteps = ['goal', 'recognise', 'unknown', 'priorities', 'actions', 'others', 'close'] as const

export type TalkStep = (typeof talkSteps)[number]

/** Minutes of each part; together 70. Source: method §6.2. */
export const minutesOf: Record<TalkStep, number> = {
  goal: 5,
  recognise: 10,
  unknown: 10,
  priorities: 20,
  actions: 15,
  others: 5,
  close: 5,
}

/** Themes the employer chooses in the talk to stop at. Source: method §6.2. */
export const talkThemesAtMost = 2

/** The part with this name; null for any other word, such as one in an old address. */
export function talkStepOf(name: string | undefined): TalkStep | null {
  return talkSteps.find((step) => step === name) ?? null
}

/** The part before and after; null at either end. */
export function besideStep(step: TalkStep): { before: TalkStep | null; after: TalkStep | null } {
  const place = talkSteps.indexOf(step)
  return { before: talkSteps[place - 1] ?? null, after: talkSteps[place + 1] ?? null }
}
