import type { Structure } from '../../../content/structure.ts'
import type { Language, ProfileTexts, QuestionnaireTexts } from '../../../content/texts.ts'
import type { EditionsTexts } from '../../../texts/catalogue.ts'
import { dayInWords, fill } from '../../../texts/fill.ts'
import { roleInWords } from '../../plan/plan-roles.ts'
import type { Appreciation } from '../../scan/scan-schema.ts'

export type AppreciationWording = {
  structure: Structure
  questionnaire: QuestionnaireTexts
  roles: ProfileTexts['roles']
  texts: EditionsTexts['appreciation']
  language: Language
}

/** What an adviser said, in words; texts that are empty are null. */
export type WordedAppreciation = {
  pillars: { id: string; title: string; view: string; text: string | null }[]
  themes: { id: string; title: string; text: string }[]
  /** Who wrote it and when; null when neither is known. */
  signature: string | null
}

/**
 * Words the remarks of an adviser, for screen and report alike: in the order of the questionnaire, first per pillar,
 * then the advice per theme. A remark on something that is no longer asked is left out.
 */
export function wordAppreciation(
  { pillars, themes = {}, by, at }: Appreciation,
  { structure, questionnaire, roles, texts, language }: AppreciationWording,
): WordedAppreciation {
  const signed = roleInWords(by?.trim(), roles, roles.other ?? '')
  return {
    pillars: structure.pillars.flatMap(({ id }) => {
      const remark = pillars[id]
      if (!remark) return []
      const title = questionnaire.pillars[id]?.title ?? id
      return [{ id, title, view: texts.views[remark.view], text: remark.text?.trim() || null }]
    }),
    themes: structure.pillars
      .flatMap((pillar) => pillar.themes)
      .flatMap(({ id }) => {
        const text = themes[id]?.text?.trim()
        return text ? [{ id, title: questionnaire.themes[id]?.title ?? id, text }] : []
      }),
    signature: signed
      ? at
        ? fill(texts.by, { by: signed, day: dayInWords(at, language) })
        : fill(texts.byUndated, { by: signed })
      : at
        ? fill(texts.undersigned, { day: dayInWords(at, language) })
        : null,
  }
}

/** The same as lines of text, one a remark: for a report, or to hold two appreciations beside each other. */
export function appreciationLines(
  worded: WordedAppreciation,
  texts: EditionsTexts['appreciation'],
): string[] {
  const pillars = worded.pillars.map(({ title, view, text }) => {
    const line = fill(texts.view, { pillar: title, view })
    return text ? `${line}. ${text}` : `${line}.`
  })
  const themes = worded.themes.map(({ title, text }) => fill(texts.advice, { theme: title, text }))
  return [...pillars, ...themes, ...(worded.signature ? [worded.signature] : [])]
}
