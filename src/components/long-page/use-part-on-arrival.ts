import { useEffect, useRef } from 'react'
import { showPart } from './show-part.ts'

/**
 * Moves the focus to the part an address names, and back to the title of the page when the address names none any
 * more. The page itself takes the focus first, so this belongs in what stands around it.
 */
export function usePartOnArrival(part: string | null): void {
  const before = useRef<string | null>(null)
  useEffect(() => {
    if (part !== null) showPart(part)
    // The browser itself brings back the place on the page.
    else if (before.current !== null) document.querySelector('h1')?.focus({ preventScroll: true })
    before.current = part
  }, [part])
}
