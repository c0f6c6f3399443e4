import { useCallback, useState, useTransition } from 'react'
import { languages, type Language } from '../content/texts.ts'

export const languageKey = 'toekomstscan.language'

/** The language of the first visit: the first of ours that the browser prefers, else English. */
export function preferredLanguage(preferred: readonly string[]): Language {
  return preferred.map((tag) => languageNamed(tag.slice(0, 2).toLowerCase())).find(Boolean) ?? 'en'
}

function languageNamed(name: string | null): Language | undefined {
  return languages.find((language) => language === name)
}

/** The language in use; a switch waits for its texts, so that nothing on screen flickers or is lost. */
export function useLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(readLanguage)
  const [, startTransition] = useTransition()
  const change = useCallback((next: Language) => {
    remember(next)
    startTransition(() => setLanguage(next))
  }, [])
  return [language, change]
}

function readLanguage(): Language {
  try {
    const stored = languageNamed(localStorage.getItem(languageKey))
    if (stored) return stored
  } catch {
    // A browser that refuses storage still shows the scan.
  }
  return preferredLanguage(navigator.languages)
}

let isKept = true

/** Whether a chosen language is remembered on this device; "only this session" forgets it at once. */
export function keepLanguage(isToKeep: boolean): void {
  isKept = isToKeep
  try {
    if (!isToKeep) localStorage.removeItem(languageKey)
  } catch {
    // A browser that refuses storage holds nothing to forget.
  }
}

function remember(language: Language): void {
  try {
    if (isKept) localStorage.setItem(languageKey, language)
  } catch {
    // Not remembered then: the choice holds until the page closes.
  }
}
