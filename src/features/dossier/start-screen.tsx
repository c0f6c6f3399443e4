import { useRef, useState } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { Page } from '../../components/page/page.tsx'
import type { Structure } from '../../content/structure.ts'
import type { ProfileTexts } from '../../content/texts.ts'
import type { Dossier, DossierStatus } from '../../domain/dossier/dossier-schema.ts'
import { isSameName } from '../../domain/dossier/place-of-scan.ts'
import type { AdviserTexts } from '../../texts/catalogue.ts'
import styles from './dossier.module.css'
import { CompanyFields, ContactFields, type Contact } from './employer-fields.tsx'
import { Field } from '../../components/field/field.tsx'
import { StatusField } from './status-field.tsx'

/** What a dossier begins with. */
export type NewDossier = { employer: Dossier['employer']; contact: Contact; status: DossierStatus }

type StartScreenProps = {
  texts: AdviserTexts
  profile: ProfileTexts
  structure: Pick<Structure, 'profile'>
  product: string
  /** Names that have a dossier already. */
  known: readonly string[]
  hrefOfList: string
  onStart: (dossier: NewDossier) => void
}

/** Starts a dossier by hand, for an employer who still has to fill in the scan. */
export function StartScreen(props: StartScreenProps) {
  const { texts, profile, structure, product, known, hrefOfList, onStart } = props
  const words = texts.start
  const form = useStart(onStart)
  const { employer, contact, status } = form.fields
  const isKnown = known.some((name) => isSameName(name, employer.name))
  return (
    <Page title={words.title} lead={words.lead} width="form" product={product}>
      <form noValidate onSubmit={form.submit}>
        <h2>{words.employerTitle}</h2>
        <Field label={words.name} error={form.error === 'name' ? words.nameMissing : undefined}>
          {(attributes) => (
            <input
              ref={form.nameField}
              type="text"
              autoComplete="off"
              required
              maxLength={200}
              value={employer.name}
              {...attributes}
              onChange={({ target }) => form.change({ employer: { ...employer, name: target.value } })}
            />
          )}
        </Field>
        <div role="status">
          {isKnown && (
            <Notice tone="info" title={words.sameName}>
              {null}
            </Notice>
          )}
        </div>
        <CompanyFields
          {...{ employer, texts: words, profile, structure }}
          onChange={(change) => form.change({ employer: { ...employer, ...change } })}
        />
        <StatusField
          label={words.status}
          {...{ status, words: texts.statuses }}
          onStatus={(next) => form.change({ status: next })}
        />
        <ContactFields
          contact={contact}
          texts={words}
          onChange={(change) => form.change({ contact: { ...contact, ...change } })}
        />
        <p className={styles.ways}>
          <Button type="submit" look="primary">
            {words.save}
          </Button>
          <ButtonLink look="quiet" href={hrefOfList}>
            {words.back}
          </ButtonLink>
        </p>
      </form>
    </Page>
  )
}

function useStart(onStart: StartScreenProps['onStart']) {
  const [fields, setFields] = useState<NewDossier>({ employer: { name: '' }, contact: {}, status: 'invited' })
  const [error, setError] = useState<'name' | null>(null)
  const nameField = useRef<HTMLInputElement>(null)
  const change = (next: Partial<NewDossier>) => {
    setFields((before) => ({ ...before, ...next }))
    if (next.employer && next.employer.name.trim() !== '') setError(null)
  }
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    const name = fields.employer.name.trim()
    if (name === '') {
      setError('name')
      nameField.current?.focus()
      return
    }
    onStart({ ...fields, employer: { ...fields.employer, name } })
  }
  return { fields, error, nameField, change, submit }
}
