import { unknownBand } from '../../scan/check-ids.ts'
import type { ReportInput } from '../report-input.ts'
import type { ReportBlock } from '../report-model.ts'

/** The key figures the employer gave, as a table; nothing when there are none. */
export function keyFiguresSection({
  scan,
  structure,
  keyFigures: content,
  texts,
}: ReportInput): ReportBlock[] {
  const { keyFigures } = texts.report
  const given = structure.profile.keyFigures.flatMap(({ id }) => {
    const band = scan.keyFigures?.[id]
    const words = content[id]
    if (band === undefined || !words) return []
    const value = band === unknownBand ? keyFigures.unknown : (words.bands[band] ?? band)
    return [{ cells: [words.question, value], emphasis: 'none' as const }]
  })
  if (given.length === 0) return []
  const sector = structure.profile.sectors.find(({ id }) => id === scan.company.sector)
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: keyFigures.title },
    { kind: 'paragraph', tone: 'normal', text: keyFigures.text },
    {
      kind: 'table',
      caption: sector?.employerWord === 'organisation' ? keyFigures.captionOrganisation : keyFigures.caption,
      columns: [
        { title: keyFigures.columns.figure, align: 'left', share: 0.7 },
        { title: keyFigures.columns.value, align: 'left', share: 0.3 },
      ],
      rows: given,
    },
  ]
}
