import type { DossierView } from './dossier-view.ts'
import { Field } from '../../components/field/field.tsx'
import { Section } from './section.tsx'

const longestNote = 4000

/** A note of the adviser; it stays in the dossier and never goes along with a scan. */
export function NoteSection({ view: { dossier, texts, onChange } }: { view: DossierView }) {
  const { note } = texts
  return (
    <Section title={note.title}>
      <Field label={note.label} hint={`${note.hint} ${note.warning}`}>
        {(attributes) => (
          <textarea
            rows={4}
            maxLength={longestNote}
            value={dossier.note ?? ''}
            {...attributes}
            onChange={({ target }) => onChange((before) => ({ ...before, note: target.value }))}
          />
        )}
      </Field>
    </Section>
  )
}
