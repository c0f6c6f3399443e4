import type { BlankTexts } from '../../../texts/catalogue.ts'
import type { ReportTable } from '../report-model.ts'

type Row = ReportTable['rows'][number]

/** Stands in a cell where nothing is to be written. */
export const noPlace = '–'

/** One row of a table. */
export function tableRow(cells: string[], emphasis: Row['emphasis'] = 'none'): Row {
  return { cells, emphasis }
}

/** The columns in which the points of a theme are worked out. */
export function themeColumns({ score }: BlankTexts): ReportTable['columns'] {
  const { columns } = score.theme
  return [
    { title: columns.question, align: 'left', share: 0.29 },
    // Five answers with their points stand on one line.
    { title: columns.points, align: 'left', share: 0.37 },
    { title: columns.own, align: 'left', share: 0.12 },
    { title: columns.weight, align: 'left', share: 0.1 },
    { title: columns.product, align: 'left', share: 0.12 },
  ]
}
