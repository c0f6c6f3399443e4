import { fill } from '../../../texts/fill.ts'
import type { ReportBlock } from '../report-model.ts'
import type { BlankInput } from './blank-input.ts'
import { placesToTick } from './places-to-tick.ts'

/** The own priorities and the key figures, which end the scan in the app too. */
export function closingQuestions({ structure, questionnaire, keyFigures, texts }: BlankInput): ReportBlock[] {
  const { closing, questions, blank } = texts
  const themes = structure.pillars.flatMap((pillar) => pillar.themes)
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: closing.priorities.title },
    { kind: 'paragraph', tone: 'lead', text: closing.priorities.lead },
    placesToTick(
      { label: closing.priorities.question, choose: 'several' },
      themes.map(({ id }) => questionnaire.themes[id]?.title ?? id),
      2,
    ),
    { kind: 'heading', level: 1, text: closing.keyFigures.title },
    { kind: 'paragraph', tone: 'lead', text: closing.keyFigures.lead },
    ...structure.profile.keyFigures.map(({ id, bands }) => {
      const words = keyFigures[id]
      const note = [words?.help, words?.why].filter(Boolean).join(' ')
      const label = fill(blank.labelOptional, {
        label: words?.question ?? id,
        optional: closing.keyFigures.optional,
      })
      return placesToTick(
        { label, note, choose: 'one', apart: [questions.unknown] },
        bands.map((band) => words?.bands[band.id] ?? band.id),
      )
    }),
  ]
}
