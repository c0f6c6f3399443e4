import { useId, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import type { FollowUpTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import styles from './follow-up.module.css'

/** Saves a file and gives its name; rejects when it could not be made. */
export type Save = () => Promise<string>

type SavePartProps = {
  texts: FollowUpTexts['save']
  onExcel: Save
  onCsvActions: Save
  onCsvScans: Save
}

/** The register as a file: for Excel, or as plain lists. */
export function SavePart({ texts, onExcel, onCsvActions, onCsvScans }: SavePartProps) {
  const title = useId()
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 id={title}>{texts.title}</h2>
      <p>{texts.text}</p>
      <SaveButtons
        texts={texts}
        buttons={[
          { label: texts.excel, onSave: onExcel },
          { label: texts.csvActions, onSave: onCsvActions },
          { label: texts.csvScans, onSave: onCsvScans },
        ]}
      />
    </section>
  )
}

type SaveButtonsProps = {
  texts: Pick<FollowUpTexts['save'], 'done' | 'failed'>
  buttons: readonly { label: string; onSave: Save }[]
}

/** Buttons that save a file, and one line that says what came of the last. */
export function SaveButtons({ texts, buttons }: SaveButtonsProps) {
  // What came of it, not its words: those follow the language.
  const [outcome, setOutcome] = useState<{ name: string | null } | null>(null)
  const save = (onSave: Save) => {
    setOutcome(null)
    onSave().then(
      (name) => setOutcome({ name }),
      () => setOutcome({ name: null }),
    )
  }
  const { name } = outcome ?? {}
  return (
    <div className={styles.onScreen}>
      <p className={styles.buttons}>
        {buttons.map(({ label, onSave }) => (
          <Button key={label} onClick={() => save(onSave)}>
            {label}
          </Button>
        ))}
      </p>
      <p role="status">{outcome && (name ? fill(texts.done, { name }) : texts.failed)}</p>
    </div>
  )
}
