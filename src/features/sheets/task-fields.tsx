import { useEffect, useId, useRef } from 'react'
import { Button } from '../../components/button/button.tsx'
import {
  changeTask,
  mostTaskHours,
  taskLevels,
  taskPlaces,
  type Task,
} from '../../domain/sheets/job-division.ts'
import { fill } from '../../texts/fill.ts'
import { ChoiceField, NumberField, TextField } from './sheet-field.tsx'
import type { SheetView } from './sheets-view.ts'
import styles from './sheets.module.css'

type TaskFieldsProps = {
  task: Task
  number: number
  view: SheetView
  /** Takes the focus when it appears. */
  takesFocus: boolean
  onRemove: () => void
}

/** One task; every field is kept at each change. */
export function TaskFields({ task, number, view, takesFocus, onRemove }: TaskFieldsProps) {
  const { division, general } = view.texts
  const { fields } = division
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  const keep = (name: keyof Task) => (value: string | number | null) =>
    view.onChange((record) => changeTask(record, task.index, name, value))
  return (
    <section className={styles.task} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {fill(task.what ? division.taskNamed : division.task, { number, what: task.what ?? '' })}
      </h2>
      <TextField words={fields.what} value={task.what} onChange={keep('what')} />
      <NumberField
        words={fields.hours}
        value={task.hours}
        most={mostTaskHours}
        texts={general.numbers}
        language={view.language}
        onChange={keep('hours')}
      />
      <ChoiceField
        words={fields.level}
        value={task.level}
        none={general.choose}
        options={taskLevels.map((value) => ({ value, text: division.levels[value] }))}
        onChange={keep('level')}
      />
      <TextField rows={2} words={fields.who} value={task.who} onChange={keep('who')} />
      <TextField rows={2} words={fields.value} value={task.value} onChange={keep('value')} />
      <ChoiceField
        words={fields.place}
        value={task.place}
        none={general.choose}
        options={taskPlaces.map((value) => ({ value, text: division.places[value] }))}
        onChange={keep('place')}
      />
      <Button onClick={onRemove}>{fill(division.remove, { number })}</Button>
    </section>
  )
}
