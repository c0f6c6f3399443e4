import { fieldKinds, readFields, type Fields } from './read-fields.ts'
import { isRecord, type FieldPath, type ReadSheet, type SheetRecord } from './sheet-record.ts'

/** The seven steps of the study, in its order. */
export const sideEntrySteps = [
  'need',
  'abilities',
  'matching',
  'selection',
  'training',
  'start',
  'guidance',
] as const

export type SideEntryStep = (typeof sideEntrySteps)[number]

const stepShape = {
  partners: fieldKinds.text,
  money: fieldKinds.text,
  /** The day on which the source of money was asked after: schemes end. */
  moneyOn: fieldKinds.day,
  who: fieldKinds.role,
  due: fieldKinds.day,
  done: fieldKinds.done,
}
const topShape = { vacancy: fieldKinds.text }

export type SideEntryStepFields = Fields<typeof stepShape>

/** The sheet "side entry in seven steps"; every field may be null. */
export type SideEntrySheet = Fields<typeof topShape> & { steps: Record<SideEntryStep, SideEntryStepFields> }

/** Reads the sheet field by field; see `readFields`. */
export function readSideEntry(record: SheetRecord): ReadSheet<SideEntrySheet> {
  const top = readFields(topShape, record, [])
  const group = Object.hasOwn(record, 'steps') ? record['steps'] : undefined
  const isGroup = group === undefined || group === null || isRecord(group)
  const refused: FieldPath[] = [...top.refused, ...(isGroup ? [] : [['steps']])]
  const steps = sideEntrySteps.map((step) => {
    const own = isRecord(group) && Object.hasOwn(group, step) ? group[step] : undefined
    const read = readFields(stepShape, own, ['steps', step])
    refused.push(...read.refused)
    return [step, read.fields]
  })
  // One entry for each of the seven steps.
  return { sheet: { ...top.fields, steps: Object.fromEntries(steps) as SideEntrySheet['steps'] }, refused }
}

/** How many of the seven steps are done, and the first that is not; null when all are. */
export function sideEntryProgress({ steps }: SideEntrySheet): {
  done: number
  of: number
  next: SideEntryStep | null
} {
  const isDone = (step: SideEntryStep) => steps[step].done === true
  return {
    done: sideEntrySteps.filter(isDone).length,
    of: sideEntrySteps.length,
    next: sideEntrySteps.find((step) => !isDone(step)) ?? null,
  }
}
