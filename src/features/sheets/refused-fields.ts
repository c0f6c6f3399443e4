import { readEmploymentTerms, type JobSide } from '../../domain/sheets/employment-terms.ts'
import { readJobDivision } from '../../domain/sheets/job-division.ts'
import type { SheetId } from '../../domain/sheets/sheet-ids.ts'
import type { FieldPath, SheetRecord } from '../../domain/sheets/sheet-record.ts'
import { readSideEntry, sideEntrySteps, type SideEntryStep } from '../../domain/sheets/side-entry.ts'
import type { SheetsTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'

/** The fields of a record that could not be read, in the words of the screen; none for a sheet without fields. */
export function refusedInWords(id: SheetId, record: SheetRecord, texts: SheetsTexts): string[] {
  switch (id) {
    case 'side-entry':
      return readSideEntry(record).refused.map((path) => sideEntryField(path, texts))
    case 'employment-terms':
      return readEmploymentTerms(record).refused.map((path) => termsField(path, texts))
    case 'job-division':
      return readJobDivision(record).refused.map((path) => divisionField(path, texts))
    case 'future-talks':
      return []
  }
}

function sideEntryField([top, step, name]: FieldPath, { sideEntry, general }: SheetsTexts): string {
  if (top !== 'steps') return sideEntry.vacancy.label
  if (step === undefined) return general.names['side-entry'].title
  const number = sideEntrySteps.indexOf(step as SideEntryStep) + 1
  const title = fill(sideEntry.step, { number, title: sideEntry.steps[step as SideEntryStep].title })
  return withField(title, labelIn(sideEntry.fields, name))
}

function termsField([top, name]: FieldPath, { terms }: SheetsTexts): string {
  if (top === 'compensation' || top === 'agreedOn') return terms[top].label
  const fields = { title: terms.jobTitle, ...terms.amounts, ...terms.times, ...terms.words }
  return withField(terms[top as JobSide], labelIn(fields, name))
}

function divisionField([top, index, name]: FieldPath, { division }: SheetsTexts): string {
  if (top === 'title') return division.jobTitle.label
  if (index === undefined) return division.tasksCaption
  return withField(fill(division.task, { number: Number(index) + 1 }), labelIn(division.fields, name))
}

function labelIn(fields: Record<string, { label: string }>, name: string | number | undefined): string {
  return fields[String(name)]?.label ?? ''
}

function withField(group: string, label: string): string {
  return label === '' ? group : `${group}: ${label}`
}
