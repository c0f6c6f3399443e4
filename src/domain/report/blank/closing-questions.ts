import type { KeyFigure } from '../../../content/structure.ts'
import type { ReportBlock, ReportOptions } from '../report-model.ts'
import type { BlankInput } from './blank-input.ts'
import { placesToTick } from './places-to-tick.ts'

/** The own priorities and the key figures, which end the scan in the app too. */
export function closingQuestions(input: BlankInput): ReportBlock[] {
  const { structure, questionnaire, texts } = input
  const { closing } = texts
  const themes = structure.pillars.flatMap((pillar) => pillar.themes)
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: closing.priorities.title },
    { kind: 'paragraph', tone: 'lead', text: closing.priorities.lead },
    placesToTick(
      { label: closing.priorities.question, choose: 'several' },
      themes.map(({ id }) => questionnaire.themes[id]?.title ?? id),
    ),
    { kind: 'heading', level: 1, text: closing.keyFigures.title },
    { kind: 'paragraph', tone: 'lead', text: closing.keyFigures.lead, isKeptWithNext: true },
    { kind: 'side-by-side', places: structure.profile.keyFigures.map((figure) => keyFigure(figure, input)) },
  ]
}

function keyFigure({ id, bands }: KeyFigure, { keyFigures, texts }: BlankInput): ReportOptions {
  const words = keyFigures[id]
  return placesToTick(
    {
      label: words?.question ?? id,
      note: [words?.help, words?.why].filter(Boolean).join(' '),
      choose: 'one',
      apart: [texts.questions.unknown],
      isHalfWidth: true,
    },
    bands.map((band) => words?.bands[band.id] ?? band.id),
  )
}
