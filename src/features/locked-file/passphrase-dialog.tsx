import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { Button } from '../../components/button/button.tsx'
import type { LockedFileTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import styles from './locked-file.module.css'
import { PassphraseField } from './passphrase-field.tsx'

type PassphraseDialogProps = {
  texts: LockedFileTexts['open']
  fileName: string
  /** True when the passphrase opened the file; the dialog then closes. */
  onTry: (passphrase: string) => Promise<boolean>
  /** Told once, when the dialog has closed: opened or given up. */
  onClose: () => void
}

/** Asks for the passphrase of one file, as often as it takes; Escape and "cancel" leave the file closed. */
export function PassphraseDialog({ texts, fileName, onTry, onClose }: PassphraseDialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [passphrase, setPassphrase] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  useEffect(() => {
    dialog.current?.showModal()
    field.current?.focus()
  }, [])
  const close = () => {
    // First closed, so that the browser gives the focus back to where it was.
    dialog.current?.close()
    onClose()
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    setIsBusy(true)
    setError(null)
    const problem = passphrase.trim() === '' ? texts.empty : (await onTry(passphrase)) ? null : texts.wrong
    if (problem === null) return close()
    setIsBusy(false)
    setError(problem)
    field.current?.focus()
  }
  const cancel = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    close()
  }
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onCancel={cancel}>
      <h2 id={id}>{texts.title}</h2>
      <p>{fill(texts.text, { file: fileName })}</p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <PassphraseField
          {...{ label: texts.label, hint: texts.hint, error, ref: field }}
          value={passphrase}
          onChange={setPassphrase}
        />
        <div role="status">{isBusy && <p>{texts.opening}</p>}</div>
        <div className={styles.actions}>
          <Button onClick={close}>{texts.cancel}</Button>
          <Button type="submit" look="primary" aria-disabled={isBusy}>
            {texts.confirm}
          </Button>
        </div>
      </form>
    </dialog>
  )
}
