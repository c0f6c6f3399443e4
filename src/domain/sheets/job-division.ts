import * as z from 'zod/mini'
import { fieldKinds, numberUpTo, readFields, type Fields } from './read-fields.ts'
import { isRecord, setField, type FieldPath, type ReadSheet, type SheetRecord } from './sheet-record.ts'

/** How much training a task needs, from least to most. */
export const taskLevels = ['short-training', 'mbo-1-2', 'mbo-3-4', 'hbo', 'university'] as const
export type TaskLevel = (typeof taskLevels)[number]

/** Whether a task stays in the job, or moves to a second package. */
export const taskPlaces = ['stays', 'moves'] as const
export type TaskPlace = (typeof taskPlaces)[number]

/** A sheet takes no more tasks than a job has. */
export const mostTasks = 40
/** Hours a week of one task. */
export const mostTaskHours = 80

const taskShape = {
  id: z.string().check(z.maxLength(100)),
  what: fieldKinds.text,
  hours: numberUpTo(mostTaskHours),
  level: z.enum(taskLevels),
  who: fieldKinds.text,
  value: fieldKinds.text,
  place: z.enum(taskPlaces),
}
const topShape = { title: fieldKinds.text }

/** One task; `index` is its place in the record. */
export type Task = Fields<typeof taskShape> & { index: number }

/** The sheet "divide a job anew"; every field may be null. */
export type JobDivisionSheet = Fields<typeof topShape> & { tasks: Task[] }

/** Reads the sheet field by field; see `readFields`. A task that is no group of fields is refused, and left out. */
export function readJobDivision(record: SheetRecord): ReadSheet<JobDivisionSheet> {
  const top = readFields(topShape, record, [])
  const listed = Object.hasOwn(record, 'tasks') ? record['tasks'] : undefined
  const isList = listed === undefined || listed === null || Array.isArray(listed)
  const refused: FieldPath[] = [...top.refused, ...(isList ? [] : [['tasks']])]
  const tasks = (Array.isArray(listed) ? (listed as unknown[]) : []).flatMap((each, index): Task[] => {
    const read = readFields(taskShape, each, ['tasks', index])
    refused.push(...read.refused)
    return isRecord(each) ? [{ ...read.fields, index }] : []
  })
  return { sheet: { ...top.fields, tasks: withOwnIds(tasks) }, refused }
}

/** The record with one empty task more; unchanged when it holds 40. What stood in the place of the list is kept. */
export function addTask(record: SheetRecord, id: string): SheetRecord {
  const tasks = listOf(record)
  if (tasks.length >= mostTasks) return record
  return withTasks(record, [...tasks, { id }])
}

/** The record with one field of a task changed; an index without a task changes nothing. */
export function changeTask(record: SheetRecord, index: number, name: string, value: unknown): SheetRecord {
  const tasks = listOf(record)
  const task = tasks[index]
  if (!isRecord(task)) return record
  return withTasks(record, tasks.with(index, setField(task, [name], value)))
}

/** The record without one task, and the task itself to put back; null when there was none. */
export function removeTask(
  record: SheetRecord,
  index: number,
): { record: SheetRecord; removed: { task: unknown; index: number } | null } {
  const tasks = listOf(record)
  if (!(index in tasks)) return { record, removed: null }
  return { record: withTasks(record, tasks.toSpliced(index, 1)), removed: { task: tasks[index], index } }
}

/** Puts a removed task back in its place; unchanged when the sheet is full. */
export function restoreTask(
  record: SheetRecord,
  { task, index }: { task: unknown; index: number },
): SheetRecord {
  const tasks = listOf(record)
  if (tasks.length >= mostTasks) return record
  return withTasks(record, tasks.toSpliced(index, 0, task))
}

/** An id that stands twice names the first task only. */
function withOwnIds(tasks: Task[]): Task[] {
  const ids = tasks.map(({ id }) => id)
  return tasks.map((task, place) => (ids.indexOf(task.id) === place ? task : { ...task, id: null }))
}

function listOf(record: SheetRecord): unknown[] {
  return Array.isArray(record['tasks']) ? (record['tasks'] as unknown[]) : []
}

function withTasks(record: SheetRecord, tasks: unknown[]): SheetRecord {
  const found = record['tasks']
  if (found === undefined || found === null || Array.isArray(found)) return { ...record, tasks }
  const unread = Array.isArray(record['unread']) ? (record['unread'] as unknown[]) : []
  return { ...record, tasks, unread: [...unread, { path: ['tasks'], value: found }] }
}
