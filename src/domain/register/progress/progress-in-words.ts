import type { ProfileTexts, QuestionnaireTexts } from '../../../content/texts.ts'
import type { FollowUpTexts, RegisterSheetTexts } from '../../../texts/catalogue.ts'
import type { Table } from '../table.ts'
import type { CountedGroup, ProgressReport } from './progress-report.ts'

export type ProgressWords = {
  texts: FollowUpTexts['progress']
  sheet: RegisterSheetTexts
  questionnaire: Pick<QuestionnaireTexts, 'themes'>
  profile: ProfileTexts
}

/** One subject of the progress report with its groups; no rows where no group is large enough to be shown. */
export type WordedGroups = { title: string; rows: { label: string; count: number }[] }

/** The progress report in words: what the screen, the print and the file all show. */
export function wordProgress(report: ProgressReport, words: ProgressWords): WordedGroups[] {
  const { texts, sheet, questionnaire, profile } = words
  const named = (groups: readonly CountedGroup[], names: Record<string, string>) =>
    groups.map(({ id, count }) => ({ label: id === null ? texts.others : (names[id] ?? id), count }))
  const sectors = Object.fromEntries(Object.entries(profile.sectors).map(([id, { title }]) => [id, title]))
  const themes = Object.fromEntries(
    Object.entries(questionnaire.themes).map(([id, { title }]) => [id, title]),
  )
  const invited = report.invited === null ? [] : [{ label: texts.invited, count: report.invited }]
  return [
    { title: texts.groups.all, rows: [{ label: texts.employers, count: report.employers }, ...invited] },
    { title: texts.groups.status, rows: named(report.status, sheet.dossierStatuses) },
    { title: texts.groups.sectors, rows: named(report.sectors, sectors) },
    { title: texts.groups.sizes, rows: named(report.sizes, profile.sizeBands) },
    { title: texts.groups.themes, rows: named(report.themes, themes) },
    { title: texts.groups.kept, rows: named(report.kept, texts.kept) },
    { title: texts.groups.origins, rows: named(report.origins, sheet.origins) },
  ]
}

/** The worded report as one sheet, a row per group. */
export function progressTable(groups: readonly WordedGroups[], texts: FollowUpTexts['progress']): Table {
  const { columns } = texts
  return {
    name: texts.sheet,
    columns: [
      { id: 'group', heading: columns.group, width: 44 },
      { id: 'label', heading: columns.label, width: 36 },
      { id: 'count', heading: columns.count, width: 10 },
    ],
    rows: groups.flatMap(({ title, rows }) => rows.map(({ label, count }) => [title, label, count])),
  }
}
