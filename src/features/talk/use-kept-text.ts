import { useCallback, useEffect, useRef, useState } from 'react'

/** A pause in typing after which a text is kept, in milliseconds. */
export const keptAfter = 800

type KeptText = {
  value: string
  onChange: (event: { target: { value: string } }) => void
  onBlur: () => void
}

/**
 * A text that is kept when the field is left, after a pause in typing, and when the screen, the page or the window goes
 * out of sight: not at every letter, for each time a whole dossier is written.
 */
export function useKeptText(stored: string, onKeep: (text: string) => void): KeptText {
  const [draft, setDraft] = useState<string | null>(null)
  const unkept = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(onKeep)
  useEffect(() => {
    latest.current = onKeep
  }, [onKeep])
  const keep = useCallback(() => {
    clearTimeout(timer.current)
    const text = unkept.current
    unkept.current = null
    if (text !== null) latest.current(text)
  }, [])
  useEffect(() => {
    // A telephone may end a hidden page without a word, so going out of sight counts as leaving.
    const keepWhenHidden = () => {
      if (document.visibilityState === 'hidden') keep()
    }
    window.addEventListener('pagehide', keep)
    document.addEventListener('visibilitychange', keepWhenHidden)
    return () => {
      window.removeEventListener('pagehide', keep)
      document.removeEventListener('visibilitychange', keepWhenHidden)
      keep()
    }
  }, [keep])
  return {
    value: draft ?? stored,
    onChange: ({ target }) => {
      unkept.current = target.value
      setDraft(target.value)
      clearTimeout(timer.current)
      timer.current = setTimeout(keep, keptAfter)
    },
    onBlur: () => {
      keep()
      // From here on the stored text shows, as it was tidied.
      setDraft(null)
    },
  }
}
