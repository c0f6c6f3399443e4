import { useEffect, useRef, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { divideTasks } from '../../domain/sheets/divide-tasks.ts'
import {
  addTask,
  mostTasks,
  readJobDivision,
  removeTask,
  restoreTask,
  type Task,
} from '../../domain/sheets/job-division.ts'
import { setField } from '../../domain/sheets/sheet-record.ts'
import { fill } from '../../texts/fill.ts'
import { DivisionOutcome } from './division-outcome.tsx'
import { TextField } from './sheet-field.tsx'
import type { SheetView } from './sheets-view.ts'
import { TaskFields } from './task-fields.tsx'
import styles from './sheets.module.css'

type DivisionFormProps = { view: SheetView; newId: () => string }

/** "Functie opnieuw indelen": tasks one by one, and the packages they make. */
export function DivisionForm({ view, newId }: DivisionFormProps) {
  const { sheet } = readJobDivision(view.record)
  const { division } = view.texts
  const change = useTaskChanges(view, newId)
  return (
    <>
      <Notice tone="info" title={division.tip.title} heading={2}>
        <p>{division.tip.text}</p>
      </Notice>
      <TextField
        words={division.jobTitle}
        value={sheet.title}
        onChange={(value) => view.onChange((record) => setField(record, ['title'], value))}
      />
      {change.removed && <Removed what={change.removed.what} texts={division} onUndo={change.restore} />}
      {sheet.tasks.map((task, index) => (
        <TaskFields
          key={task.id ?? `place-${task.index}`}
          {...{ task, view }}
          number={index + 1}
          takesFocus={task.id !== null && task.id === change.fresh}
          onRemove={() => change.remove(task)}
        />
      ))}
      {sheet.tasks.length < mostTasks ? (
        <Button onClick={change.add}>{sheet.tasks.length === 0 ? division.addFirst : division.add}</Button>
      ) : (
        <p>{fill(division.full, { most: mostTasks })}</p>
      )}
      <DivisionOutcome divided={divideTasks(sheet.tasks)} texts={division} language={view.language} />
    </>
  )
}

type Removal = { task: unknown; index: number; id: string | null; what: string }

/** Adding, removing and putting back; and which task has just appeared. */
function useTaskChanges({ record, texts, onChange }: SheetView, newId: () => string) {
  const [removed, setRemoved] = useState<Removal | null>(null)
  const [fresh, setFresh] = useState<string | null>(null)
  const add = () => {
    const id = newId()
    onChange((latest) => addTask(latest, id))
    setFresh(id)
    setRemoved(null)
  }
  const remove = ({ index, id, what }: Task) => {
    const { removed: gone } = removeTask(record, index)
    setRemoved(gone && { ...gone, id, what: what ?? texts.division.unnamed })
    setFresh(null)
    onChange((latest) => removeTask(latest, index).record)
  }
  const restore = () => {
    if (!removed) return
    onChange((latest) => restoreTask(latest, removed))
    setFresh(removed.id)
    setRemoved(null)
  }
  return { removed, fresh, add, remove, restore }
}

type RemovedProps = { what: string; texts: SheetView['texts']['division']; onUndo: () => void }

/** Takes the focus that the removed task had, so that a key press puts it back. */
function Removed({ what, texts, onUndo }: RemovedProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <div className={styles.removed}>
      <Notice tone="info" title={fill(texts.removed, { what })}>
        <Button ref={button} onClick={onUndo} aria-label={`${texts.undo}: ${what}`}>
          {texts.undo}
        </Button>
      </Notice>
    </div>
  )
}
