import { dossierStatuses, type DossierStatus } from '../../domain/dossier/dossier-schema.ts'
import type { AdviserTexts } from '../../texts/catalogue.ts'
import { Field } from '../../components/field/field.tsx'

type StatusFieldProps = {
  label: string
  status: DossierStatus
  words: AdviserTexts['statuses']
  onStatus: (status: DossierStatus) => void
}

/** How far the adviser is with an employer. */
export function StatusField({ label, status, words, onStatus }: StatusFieldProps) {
  return (
    <Field label={label}>
      {(attributes) => (
        <select
          value={status}
          {...attributes}
          onChange={({ target }) => onStatus(dossierStatuses.find((each) => each === target.value) ?? status)}
        >
          {dossierStatuses.map((each) => (
            <option key={each} value={each}>
              {words[each]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
