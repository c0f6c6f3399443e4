import { useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { editions, type Edition } from '../../domain/report/edition.ts'
import type { EditionsTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import type { DossierView } from './dossier-view.ts'
import { Field } from '../../components/field/field.tsx'
import { Section } from './section.tsx'

export type HandBackActions = {
  editionNames: EditionsTexts['names']
  /** Saves the file of the leading scan; tells its name. */
  onSaveFile: () => string
  /** Makes and saves the report of the leading scan; rejects when it fails. */
  onReport: (edition: Edition) => Promise<{ name: string; kilobytes: number }>
}

type State =
  | { status: 'idle' | 'busy' | 'failed' }
  | { status: 'file'; name: string }
  | { status: 'report'; name: string; kilobytes: number }

/** The file and the report of the leading scan, with everything that was written and agreed. */
export function HandBack({ view, actions }: { view: DossierView; actions: HandBackActions }) {
  const words = view.texts.handBack
  const [edition, setEdition] = useState<Edition>('full')
  const [state, setState] = useState<State>({ status: 'idle' })
  const report = () => {
    if (state.status === 'busy') return
    setState({ status: 'busy' })
    actions.onReport(edition).then(
      (made) => setState({ status: 'report', ...made }),
      () => setState({ status: 'failed' }),
    )
  }
  return (
    <Section title={words.title}>
      <p>{words.text}</p>
      <p>
        <Button onClick={() => setState({ status: 'file', name: actions.onSaveFile() })}>{words.file}</Button>
      </p>
      <Field label={words.edition}>
        {(attributes) => (
          <select
            value={edition}
            {...attributes}
            onChange={({ target }) => setEdition(editions.find((each) => each === target.value) ?? edition)}
          >
            {editions.map((each) => (
              <option key={each} value={each}>
                {actions.editionNames[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p>
        <Button onClick={report} aria-disabled={state.status === 'busy'}>
          {words.report}
        </Button>
      </p>
      <div role="status">
        {state.status === 'busy' && <p>{words.busy}</p>}
        {state.status === 'file' && <p>{fill(words.fileDone, { name: state.name })}</p>}
        {state.status === 'report' && (
          <p>{fill(words.done, { name: state.name, kilobytes: state.kilobytes })}</p>
        )}
      </div>
      {state.status === 'failed' && (
        <Notice tone="error" title={words.failed}>
          {null}
        </Notice>
      )}
    </Section>
  )
}
