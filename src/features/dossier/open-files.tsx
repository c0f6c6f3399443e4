import { useEffect, useId, useState } from 'react'
import { fillPlural } from '../../texts/fill.ts'
import { FilesReport } from './files-report.tsx'
import styles from './opening.module.css'
import type { OpeningView } from './opening-view.ts'
import { useOpening, type OpeningActions } from './use-opening.ts'

type OpenFilesProps = OpeningActions & { view: OpeningView }

/** Opens one or many files, chosen or dropped anywhere on the page, and tells what came of each. */
export function OpenFiles({ view, ...actions }: OpenFilesProps) {
  const id = useId()
  const { texts } = view
  const opening = useOpening(actions)
  const isDragging = useDroppedFiles(opening.open)
  const choose = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])]
    // The same file may be chosen again: it may have been mended.
    input.value = ''
    void opening.open(files)
  }
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{texts.title}</h2>
      <p id={`${id}-text`}>{texts.text}</p>
      <input
        id={id}
        className={styles.file}
        type="file"
        multiple
        accept=".json,.pdf,application/json,application/pdf"
        aria-describedby={`${id}-text`}
        onChange={(event) => choose(event.currentTarget)}
      />
      <label className={[styles.zone, isDragging ? styles.over : ''].join(' ')} htmlFor={id}>
        <strong>{texts.action}</strong>
        <span>{texts.drop}</span>
      </label>
      <p role="status">{opening.left > 0 && fillPlural(texts.busy, opening.left)}</p>
      <FilesReport view={view} opening={opening} dossiers={actions.dossiers} />
    </section>
  )
}

/** Takes files that are dropped anywhere: beside the zone the browser would leave the app to show them. */
function useDroppedFiles(onFiles: (files: readonly File[]) => Promise<void>): boolean {
  const [isDragging, setIsDragging] = useState(false)
  useEffect(() => {
    const holdsFiles = ({ dataTransfer }: DragEvent) => Boolean(dataTransfer?.types.includes('Files'))
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setIsDragging(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsDragging(false)
    }
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setIsDragging(false)
      void onFiles([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  })
  return isDragging
}
