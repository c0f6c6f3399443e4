import { readEmploymentTerms, type EmploymentTermsSheet } from './employment-terms.ts'
import { readJobDivision, type Task } from './job-division.ts'

/** A comparison in which only these fields are filled in. */
export function termsOf(oldJob: object, newJob: object): EmploymentTermsSheet {
  return readEmploymentTerms({ oldJob, newJob }).sheet
}

/** Tasks in which only these fields are filled in. */
export function tasksOf(...tasks: object[]): Task[] {
  return readJobDivision({ tasks }).sheet.tasks
}
