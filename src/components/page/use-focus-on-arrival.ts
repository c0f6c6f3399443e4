import { useEffect, type RefObject } from 'react'

let hasShownPage = false

/** Moves the focus to the title of a screen and the view to its top, so that a screen reader announces the change. */
export function useFocusOnArrival(heading: RefObject<HTMLHeadingElement | null>): void {
  useEffect(() => {
    // The first screen of a visit keeps the browser's own focus; only a change of screen moves it.
    if (hasShownPage) {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    hasShownPage = true
  }, [heading])
}
