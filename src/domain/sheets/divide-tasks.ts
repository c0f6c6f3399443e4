import { taskLevels, type Task, type TaskLevel, type TaskPlace } from './job-division.ts'
import { holdsAnything } from './read-fields.ts'

/** Some tasks together. */
export type TaskPackage = {
  tasks: Task[]
  /** Hours a week of the tasks that have them; null when none has. */
  hours: number | null
  withoutHours: number
  /** The highest level among the tasks: who does the package needs it. Null when no task has one. */
  level: TaskLevel | null
  withoutLevel: number
}

/** A job in two packages, and what is not decided yet. */
export type DividedJob = Record<TaskPlace, TaskPackage> & {
  undecided: TaskPackage
  /** Tasks that would move although they have a hidden value: to be talked through first. */
  toTalkOver: Task[]
}

/**
 * Divides the tasks of a job into what stays and what moves. Hours are added in hundredths, rounded half up; an empty
 * field adds nothing and is counted apart. A task with nothing filled in is left out. Keeps the order of the tasks.
 */
export function divideTasks(tasks: readonly Task[]): DividedJob {
  const filled = tasks.filter(({ index: _, ...fields }) => holdsAnything(fields))
  const packageOf = (place: TaskPlace | null) => toPackage(filled.filter((task) => task.place === place))
  const moves = packageOf('moves')
  return {
    stays: packageOf('stays'),
    moves,
    undecided: packageOf(null),
    toTalkOver: moves.tasks.filter(({ value }) => value !== null),
  }
}

function toPackage(tasks: Task[]): TaskPackage {
  const timed = tasks.flatMap(({ hours }) => (hours === null ? [] : [Math.round(hours * 100)]))
  const levels = tasks.flatMap(({ level }) => (level === null ? [] : [taskLevels.indexOf(level)]))
  return {
    tasks,
    hours: timed.length === 0 ? null : timed.reduce((sum, each) => sum + each, 0) / 100,
    withoutHours: tasks.length - timed.length,
    level: levels.length === 0 ? null : (taskLevels[Math.max(...levels)] ?? null),
    withoutLevel: tasks.length - levels.length,
  }
}
