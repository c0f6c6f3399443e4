import { fieldKinds, numberUpTo, readFields, type Fields } from './read-fields.ts'
import type { ReadSheet, SheetRecord } from './sheet-record.ts'

/** The most that an amount in euro per month can be; beyond it a figure is a slip of the pen. */
export const highestAmount = 50_000

/** Amounts in euro per month, before tax. `minus` is paid by the employee and comes off the total. */
export const amountTerms = [
  { id: 'wage', sign: 1 },
  { id: 'holidayPay', sign: 1 },
  { id: 'extraPay', sign: 1 },
  { id: 'allowances', sign: 1 },
  { id: 'pensionEmployer', sign: 1 },
  { id: 'pensionOwn', sign: -1 },
  { id: 'travelPaid', sign: 1 },
  { id: 'travelCost', sign: -1 },
  { id: 'otherPaid', sign: 1 },
] as const

/** Figures that stand beside each other but are no money; with the most each can be. */
export const timeTerms = [
  { id: 'hours', most: 80 },
  { id: 'travelHours', most: 80 },
  { id: 'leaveDays', most: 366 },
] as const

/** Terms in words. */
export const wordTerms = ['workingTimes', 'training', 'growth', 'other'] as const

export type AmountTerm = (typeof amountTerms)[number]['id']
export type TimeTerm = (typeof timeTerms)[number]['id']

const amount = numberUpTo(highestAmount)
const jobShape = {
  title: fieldKinds.text,
  wage: amount,
  holidayPay: amount,
  extraPay: amount,
  allowances: amount,
  pensionEmployer: amount,
  pensionOwn: amount,
  travelPaid: amount,
  travelCost: amount,
  otherPaid: amount,
  hours: numberUpTo(80),
  travelHours: numberUpTo(80),
  leaveDays: numberUpTo(366),
  workingTimes: fieldKinds.text,
  training: fieldKinds.text,
  growth: fieldKinds.text,
  other: fieldKinds.text,
}
const topShape = { compensation: fieldKinds.text, agreedOn: fieldKinds.day }

export type JobTerms = Fields<typeof jobShape>
export const jobSides = ['oldJob', 'newJob'] as const
export type JobSide = (typeof jobSides)[number]

/** The sheet "compare terms of employment": the old job beside the new; every field may be null. */
export type EmploymentTermsSheet = Fields<typeof topShape> & Record<JobSide, JobTerms>

/** Reads the sheet field by field; see `readFields`. */
export function readEmploymentTerms(record: SheetRecord): ReadSheet<EmploymentTermsSheet> {
  const top = readFields(topShape, record, [])
  const jobOf = (side: JobSide) =>
    readFields(jobShape, Object.hasOwn(record, side) ? record[side] : undefined, [side])
  const [oldJob, newJob] = [jobOf('oldJob'), jobOf('newJob')]
  return {
    sheet: { ...top.fields, oldJob: oldJob.fields, newJob: newJob.fields },
    refused: [...top.refused, ...oldJob.refused, ...newJob.refused],
  }
}
