import { useEffect, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import type { TalkTexts } from '../../texts/catalogue.ts'

type WayOutProps = { texts: TalkTexts['screen'] }

/** Leaves the talk; everything is kept already. */
export function StopButton({ texts, onStop }: WayOutProps & { onStop: () => void }) {
  return (
    <Button title={texts.stopHint} onClick={onStop}>
      {texts.stop}
    </Button>
  )
}

/** Takes the browser's own bars away; only where the browser can. */
export function FullScreenButton({ texts }: WayOutProps) {
  const [isFull, setFull] = useState(() => Boolean(document.fullscreenElement))
  useEffect(() => {
    const look = () => setFull(Boolean(document.fullscreenElement))
    document.addEventListener('fullscreenchange', look)
    return () => {
      document.removeEventListener('fullscreenchange', look)
      // Who leaves the talk wants the browser back.
      if (document.fullscreenElement) void document.exitFullscreen()
    }
  }, [])
  if (!document.fullscreenEnabled) return null
  // A browser may refuse; the screen works the same without.
  const toggle = () =>
    void (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(
      () => undefined,
    )
  return (
    <Button look="quiet" onClick={toggle}>
      {isFull ? texts.leaveFullScreen : texts.fullScreen}
    </Button>
  )
}
