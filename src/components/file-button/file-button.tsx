import { useId, useState } from 'react'
import styles from './file-button.module.css'

type FileButtonProps = {
  label: string
  /** Id of the text that says what the file is for. */
  describedBy: string
  /** Endings and types, as the native attribute has them. */
  accept: string
  /** Said while a file takes long to open. */
  busy: string
  onFile: (file: File) => Promise<void>
}

/** A native file input that looks like a button. The same file may be chosen twice: it may have been mended. */
export function FileButton({ label, describedBy, accept, busy, onFile }: FileButtonProps) {
  const id = useId()
  const [isBusy, setIsBusy] = useState(false)
  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    setIsBusy(true)
    await onFile(file).finally(() => setIsBusy(false))
    input.value = ''
  }
  return (
    <>
      <input
        id={id}
        className={styles.file}
        type="file"
        accept={accept}
        aria-describedby={describedBy}
        onChange={(event) => void open(event.currentTarget)}
      />
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <span role="status" className={styles.busy}>
        {isBusy && busy}
      </span>
    </>
  )
}
