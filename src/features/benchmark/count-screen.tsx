import { useState } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Page } from '../../components/page/page.tsx'
import type { Structure } from '../../content/structure.ts'
import type { BuiltTally } from '../../domain/cohort/build-tally.ts'
import type { CohortProblem } from '../../domain/cohort/cohort-problem.ts'
import type { BenchmarkTexts, HostTexts } from '../../texts/catalogue.ts'
import styles from './benchmark.module.css'
import { CountOutcome } from './count-outcome.tsx'
import { FileField } from './file-field.tsx'
import { PublishForm } from './publish-form.tsx'

/** A fault in words: where, what is wrong, what to do. */
export type ToldProblem = { place: string; problem: string; cure: string }

export type CountScreenProps = {
  structure: Structure
  texts: BenchmarkTexts['count']
  /** For a faulty earlier publication. */
  hostTexts: HostTexts
  product: string
  /** Name of the host, as the source of the figures; null when it has none. */
  source: string | null
  hrefs: { check: string }
  tellProblem: (problem: CohortProblem) => ToldProblem
  /** Counts the files, and tells of every record it skips. */
  onCount: (files: readonly File[], report: (problem: CohortProblem) => void) => Promise<BuiltTally>
  onSave: (name: string, text: string) => void
}

/** What came of the last count. The list of problems is cut: a file of strangers may hold a million. */
export type Count = { built: BuiltTally; problems: CohortProblem[]; unlisted: number }

const listedProblems = 50

/** For a host without a command line: counts files of participants and makes the file that employers see. */
export function CountScreen(props: CountScreenProps) {
  const { texts, product, tellProblem, hrefs } = props
  const counting = useCount(props)
  const { count, state } = counting
  return (
    <Page title={texts.title} lead={texts.lead} width="form" product={product}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void counting.start()
        }}
      >
        <FileField
          label={texts.filesLabel}
          hint={texts.filesHint}
          error={state === 'no-files' ? texts.noFiles : null}
          accept=".json,.ndjson,.jsonl,.txt,application/json"
          isMultiple
          onChoose={counting.choose}
        />
        <p className={styles.actions}>
          <Button
            type="submit"
            look={count?.built.ok ? 'secondary' : 'primary'}
            disabled={state === 'counting'}
          >
            {texts.count}
          </Button>
        </p>
      </form>
      <div role="status">{state === 'counting' && <p>{texts.counting}</p>}</div>
      {count && <CountOutcome count={count} texts={texts} tellProblem={tellProblem} />}
      {count?.built.ok && <PublishForm {...props} tally={count.built.tally} />}
      <p className={styles.back}>
        <ButtonLink look="quiet" href={hrefs.check}>
          {texts.back}
        </ButtonLink>
      </p>
    </Page>
  )
}

type CountState = 'ready' | 'no-files' | 'counting'

function useCount({ onCount }: CountScreenProps) {
  const [files, setFiles] = useState<readonly File[]>([])
  const [state, setState] = useState<CountState>('ready')
  const [count, setCount] = useState<Count | null>(null)
  const choose = (chosen: readonly File[]) => {
    setFiles(chosen)
    setState('ready')
    // What was counted before is not about these files.
    setCount(null)
  }
  const start = async () => {
    if (files.length === 0) return setState('no-files')
    setState('counting')
    setCount(null)
    const problems: CohortProblem[] = []
    let unlisted = 0
    const built = await onCount(files, (problem) => {
      if (problems.length < listedProblems) problems.push(problem)
      else unlisted += 1
    })
    setCount({ built, problems, unlisted })
    setState('ready')
  }
  return { count, state, choose, start }
}
