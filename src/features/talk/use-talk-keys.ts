import { useEffect } from 'react'

export type TalkKeys = { onNext: (() => void) | null; onBack: (() => void) | null; onStop: () => void }

/**
 * Arrow right and left for the next and the previous part, Escape to stop; Page Down and Page Up do the same where there
 * is nothing left to scroll. Never inside a field, and never together with Ctrl, Alt, Shift or Meta: those are the
 * browser's.
 */
export function useTalkKeys({ onNext, onBack, onStop }: TalkKeys): void {
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      const meaning = meaningOf(event)
      const action = meaning && { next: onNext, back: onBack, stop: onStop }[meaning]
      if (!action) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', act)
    return () => document.removeEventListener('keydown', act)
  }, [onNext, onBack, onStop])
}

function meaningOf(event: KeyboardEvent): 'next' | 'back' | 'stop' | null {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return null
  if (event.isComposing || isInField(event.target)) return null
  const { scrollY, innerHeight } = window
  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2
  if (event.key === 'ArrowRight' || (event.key === 'PageDown' && isAtEnd)) return 'next'
  if (event.key === 'ArrowLeft' || (event.key === 'PageUp' && scrollY <= 0)) return 'back'
  return event.key === 'Escape' ? 'stop' : null
}

function isInField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}
