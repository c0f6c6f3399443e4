import { useState } from 'react'
import { countStep, noTimeSpent, pauseTime, type SpentTime } from '../../domain/talk/spent-time.ts'
import type { TalkStep } from '../../domain/talk/talk-steps.ts'

type TalkTime = { time: SpentTime; isPaused: boolean; togglePause: () => void }

/** Counts the time of the part on screen. It lives with the screen: how long someone talked is stored nowhere. */
export function useTalkTime(step: TalkStep, now: () => number): TalkTime {
  const [counting, setCounting] = useState(() => ({
    time: countStep(noTimeSpent, step, now()),
    step,
    isPaused: false,
  }))
  const { time, isPaused } = counting
  // Another part: the time of the one before stops, before anything of it is drawn.
  if (counting.step !== step)
    setCounting({ time: isPaused ? time : countStep(time, step, now()), step, isPaused })
  const togglePause = () =>
    setCounting({
      time: isPaused ? countStep(time, step, now()) : pauseTime(time, now()),
      step,
      isPaused: !isPaused,
    })
  return { time, isPaused, togglePause }
}
