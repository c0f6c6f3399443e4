import type { ChangesOfCopy } from '../../domain/dossier/changes-of-copy.ts'
import type { Choice, Conflict } from '../../domain/scan/merge-scans.ts'
import type { OpeningTexts } from '../../texts/catalogue.ts'
import { dayInWords, fill, fillPlural } from '../../texts/fill.ts'
import type { OpeningView } from './opening-view.ts'

/** What is different in a file, one line for each part; a single calm line when it is nothing to see. */
export function changesInWords(changes: ChangesOfCopy, texts: OpeningTexts['changes']): string[] {
  const { answers, agreements, removed, parts } = changes
  const lines = [
    ...(answers > 0 ? [fillPlural(texts.answers, answers)] : []),
    ...parts.map((part) => texts[part]),
    ...(agreements > 0 ? [fillPlural(texts.agreements, agreements)] : []),
    ...(removed > 0 ? [fillPlural(texts.removed, removed)] : []),
  ]
  return lines.length > 0 ? lines : [texts.nothing]
}

/** One side of what both sides changed: an action in a line, or the remarks of the adviser. */
export function conflictInWords(conflict: Conflict, side: Choice, view: OpeningView): string {
  const { texts, dossierTexts, questionnaire, language } = view
  if (conflict.kind === 'agreement') {
    const { agreements } = dossierTexts
    const { what, status, due, note } = conflict[side]
    const parts = [what, agreements.statuses[status], due && dayInWords(due, language), note]
    return parts.filter((part) => part?.trim()).join(', ')
  }
  const { pillars, themes = {} } = conflict[side]
  const { views, view: line } = dossierTexts.appreciation
  const remarks = [
    ...Object.entries(pillars).map(([id, { view: stand, text }]) => {
      const said = fill(line, { pillar: questionnaire.pillars[id]?.title ?? id, view: views[stand] })
      return text?.trim() ? `${said}. ${text.trim()}` : said
    }),
    ...Object.entries(themes).map(
      ([id, { text = '' }]) => `${questionnaire.themes[id]?.title ?? id}: ${text}`,
    ),
  ]
  return remarks.length > 0 ? remarks.join('; ') : texts.merge.empty
}
