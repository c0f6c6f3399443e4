import { fill } from '../../../texts/fill.ts'
import type { ReportBlock } from '../report-model.ts'
import type { BlankInput } from './blank-input.ts'

/** How to fill in the form, what not to write on it, and what it holds. */
export function howToSection({ structure, texts }: BlankInput): ReportBlock[] {
  const { howTo } = texts.blank
  const { unknown, notApplicable, hintsTitle, hints } = texts.questions
  const themes = structure.pillars.flatMap((pillar) => pillar.themes)
  const values = {
    questions: themes.flatMap((theme) => theme.questions).length,
    minutes: structure.minutes.full,
    themes: themes.length,
    pillars: structure.pillars.length,
    unknown,
    notApplicable,
  }
  return [
    { kind: 'heading', level: 1, text: howTo.title },
    { kind: 'paragraph', tone: 'lead', text: fill(howTo.lead, values) },
    { kind: 'list', items: howTo.steps.map((step) => fill(step, values)) },
    { kind: 'frame', title: howTo.privacyTitle, paragraphs: [howTo.privacy] },
    { kind: 'heading', level: 2, text: hintsTitle },
    { kind: 'list', items: hints },
    { kind: 'heading', level: 2, text: howTo.partsTitle },
    { kind: 'list', items: howTo.parts.map((part) => fill(part, values)) },
  ]
}
