import type { Practice } from '../../content/practice.ts'
import type { Language } from '../../content/texts.ts'
import type { AdviceTexts } from '../../texts/catalogue.ts'
import { fill, namesInWords } from '../../texts/fill.ts'

type OwnPriorities = {
  /** Ids of the themes the employer chose. */
  own: readonly string[]
  advice: readonly { practice: string }[]
  practices: readonly Pick<Practice, 'id' | 'themes'>[]
  themes: Record<string, { title: string }>
  texts: Pick<AdviceTexts, 'own' | 'ownWithout' | 'ownNone'>
  language: Language
}

/**
 * The themes the employer chose and, where no advice is about one of them, that and why; null when none was chosen.
 * An advice is about the themes that its practice helps directly. The same on screen and paper.
 */
export function ownPrioritiesInWords(input: OwnPriorities): string | null {
  const { own, advice, practices, themes, texts, language } = input
  if (own.length === 0) return null
  const advised = practices.filter(({ id }) => advice.some(({ practice }) => practice === id))
  const without = own.filter((theme) => !advised.some((practice) => practice.themes[theme] === 1))
  const namesOf = (ids: readonly string[]) =>
    namesInWords(
      ids.map((id) => themes[id]?.title ?? id),
      language,
    )
  const chosen = fill(texts.own, { themes: namesOf(own) })
  if (without.length === 0) return chosen
  const missing =
    without.length === own.length ? texts.ownNone : fill(texts.ownWithout, { themes: namesOf(without) })
  return `${chosen} ${missing}`
}
