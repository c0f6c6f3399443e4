import { useEffect, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { minutesInAll, minutesSpent } from '../../domain/talk/spent-time.ts'
import { minutesOf, talkSteps, type TalkStep } from '../../domain/talk/talk-steps.ts'
import type { TalkTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import { useTalkTime } from './use-talk-time.ts'
import styles from './talk-screen.module.css'

/** How often the line is drawn anew, in milliseconds: it counts whole minutes. */
const drawnEvery = 5_000

type TalkTimeLineProps = { step: TalkStep; texts: TalkTexts['time']; now: () => number }

/**
 * Minutes of this part beside those planned. It does not nag: no live region, no colour, no blinking, nothing when the
 * time is over, and it can be hidden.
 */
export function TalkTimeLine({ step, texts, now }: TalkTimeLineProps) {
  const { time, isPaused, togglePause } = useTalkTime(step, now)
  const [isHidden, setHidden] = useState(false)
  const moment = useMoment(now)
  const planned = talkSteps.reduce((sum, each) => sum + minutesOf[each], 0)
  if (isHidden)
    return (
      <Button look="quiet" onClick={() => setHidden(false)}>
        {texts.show}
      </Button>
    )
  const part = fill(texts.spent, { minutes: minutesSpent(time, step, moment), planned: minutesOf[step] })
  const whole = fill(texts.all, { minutes: minutesInAll(time, moment), planned })
  return (
    <div className={styles.time}>
      <p>
        {part} · {whole}
        {isPaused && ` · ${texts.paused}`}
      </p>
      <Button look="quiet" onClick={togglePause}>
        {isPaused ? texts.resume : texts.pause}
      </Button>
      <Button look="quiet" onClick={() => setHidden(true)}>
        {texts.hide}
      </Button>
    </div>
  )
}

/** The moment, a few times a minute; nothing else on the screen is drawn anew by it. */
function useMoment(now: () => number): number {
  const [moment, setMoment] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setMoment(now()), drawnEvery)
    return () => clearInterval(timer)
  }, [now])
  return moment
}
