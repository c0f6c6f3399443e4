import type { Language } from '../../content/texts.ts'
import { en } from './text-parts/en.ts'
import { nl } from './text-parts/nl.ts'
import type { TextParts } from './text-parts/text-parts.ts'

export type {
  ScreenTexts,
  ClosingScreenTexts,
  CatalogueTexts,
  LibraryScreenTexts,
  LeversScreenTexts,
  ReferencesScreenTexts,
  ModulesScreenTexts,
} from './text-parts/text-parts.ts'

const loaders = { nl, en }

const loaded = new Map<string, Promise<unknown>>()

/** One part of the texts in one language; the same promise every time, so that a screen can wait for it. */
export function loadTexts<Part extends keyof TextParts>(
  language: Language,
  part: Part,
): Promise<TextParts[Part]> {
  const key = `${language}/${part}`
  const known = loaded.get(key)
  if (known) return known as Promise<TextParts[Part]>
  const loading = loaders[language][part]()
  loaded.set(key, loading)
  // A failed download may succeed the next time.
  loading.catch(() => loaded.delete(key))
  return loading as Promise<TextParts[Part]>
}
