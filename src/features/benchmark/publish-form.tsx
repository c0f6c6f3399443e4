import { useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import type { Tally } from '../../domain/cohort/tally-schema.ts'
import type { HostProblem } from '../../domain/host/host-problem.ts'
import styles from './benchmark.module.css'
import type { CountScreenProps } from './count-screen.tsx'
import { FileField } from './file-field.tsx'
import { publishFile, type PublishedFile } from './publish-file.ts'
import { PublishOutcome } from './publish-outcome.tsx'
import { TextField } from './text-field.tsx'

export type PublishFormProps = CountScreenProps & { tally: Tally }

/** What came of publishing: a file, a fault of the tally, or faults of the earlier file. */
export type PublishAnswer = PublishedFile | { ok: false; problems: HostProblem[] }

/** Names the figures, takes the earlier publication along and makes the file that employers see. */
export function PublishForm(props: PublishFormProps) {
  const { texts, structure, tally, onSave } = props
  const [names, setNames] = useState({ nl: '', en: '', source: props.source ?? '' })
  const [previous, setPrevious] = useState<File | null>(null)
  const [answer, setAnswer] = useState<{ number: number; made: PublishAnswer } | null>(null)
  const publish = async () => {
    const made = await publishFile(tally, structure, names, previous)
    setAnswer((last) => ({ number: (last?.number ?? 0) + 1, made }))
  }
  return (
    <section className={styles.part}>
      <h2>{texts.publishTitle}</h2>
      <p>{texts.publishText}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void publish()
        }}
      >
        <TextField
          label={texts.titleNl}
          hint={texts.titleHint}
          value={names.nl}
          onChange={(nl) => setNames({ ...names, nl })}
        />
        <TextField label={texts.titleEn} value={names.en} onChange={(en) => setNames({ ...names, en })} />
        <TextField
          label={texts.source}
          hint={texts.sourceHint}
          value={names.source}
          onChange={(source) => setNames({ ...names, source })}
        />
        <FileField
          label={texts.previousLabel}
          hint={texts.previousHint}
          error={null}
          accept=".json,application/json"
          onChoose={([file]) => setPrevious(file ?? null)}
        />
        <p className={styles.actions}>
          <Button type="submit" look="primary">
            {texts.publish}
          </Button>
          <Button onClick={() => onSave(`${tally.campaign}.tally.json`, `${JSON.stringify(tally)}\n`)}>
            {texts.saveTally}
          </Button>
        </p>
        <p className={styles.hint}>{texts.tallyHint}</p>
      </form>
      {answer && <PublishOutcome key={answer.number} {...props} made={answer.made} />}
    </section>
  )
}
