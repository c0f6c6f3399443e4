import { talkSteps, type TalkStep } from './talk-steps.ts'

/**
 * Time spent on each part of a talk, in milliseconds. It lives as long as the screen: how long someone talked is kept
 * nowhere.
 */
export type SpentTime = {
  spent: Partial<Record<TalkStep, number>>
  /** The part that is counted now, and since when; null while paused. */
  running: { step: TalkStep; since: number } | null
}

/** Nothing counted yet. */
export const noTimeSpent: SpentTime = { spent: {}, running: null }

/** Counts this part from now on, and keeps what the part before it took. */
export function countStep(time: SpentTime, step: TalkStep, now: number): SpentTime {
  return { ...pauseTime(time, now), running: { step, since: now } }
}

/** Stops counting; a second pause changes nothing. */
export function pauseTime({ spent, running }: SpentTime, now: number): SpentTime {
  if (!running) return { spent, running }
  // A clock that is set back must not take time away.
  const added = Math.max(0, now - running.since)
  return { spent: { ...spent, [running.step]: (spent[running.step] ?? 0) + added }, running: null }
}

/** Whole minutes spent on one part, rounded down; 0 before it was opened. */
export function minutesSpent(time: SpentTime, step: TalkStep, now: number): number {
  return Math.floor((pauseTime(time, now).spent[step] ?? 0) / 60_000)
}

/** Whole minutes of the whole talk, rounded down once, not per part. */
export function minutesInAll(time: SpentTime, now: number): number {
  const { spent } = pauseTime(time, now)
  return Math.floor(talkSteps.reduce((sum, step) => sum + (spent[step] ?? 0), 0) / 60_000)
}
