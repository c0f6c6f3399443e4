import { useState } from 'react'
import type { Structure } from '../../content/structure.ts'
import type { ProfileTexts } from '../../content/texts.ts'
import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import type { AdviserTexts } from '../../texts/catalogue.ts'
import { Field } from '../../components/field/field.tsx'

type Employer = Dossier['employer']
export type Contact = NonNullable<Dossier['contact']>

const longestName = 200
const longestLine = 320

type EmployerFieldsProps = {
  employer: Employer
  texts: AdviserTexts['start']
  profile: ProfileTexts
  structure: Pick<Structure, 'profile'>
  onChange: (change: Partial<Employer>) => void
}

/** Name, sector, size and region of an employer that has a dossier; a name that is emptied is not kept. */
export function EmployerFields({ employer, texts, profile, structure, onChange }: EmployerFieldsProps) {
  const [name, setName] = useState(employer.name)
  const isEmpty = name.trim() === ''
  return (
    <>
      <Field label={texts.name} error={isEmpty ? texts.nameMissing : undefined}>
        {(attributes) => (
          <input
            type="text"
            maxLength={longestName}
            value={name}
            {...attributes}
            onChange={({ target }) => {
              setName(target.value)
              if (target.value.trim() !== '') onChange({ name: target.value.trim() })
            }}
          />
        )}
      </Field>
      <CompanyFields {...{ employer, texts, profile, structure, onChange }} />
    </>
  )
}

/** Sector, size and region: closed lists, each may be left out. */
export function CompanyFields({ employer, texts, profile, structure, onChange }: CompanyFieldsProps) {
  const { sectors, sizeBands, regions } = structure.profile
  return (
    <>
      <ListField
        label={texts.sector}
        texts={texts}
        value={employer.sector}
        options={sectors.map(({ id }) => ({ id, text: profile.sectors[id]?.title ?? id }))}
        onValue={(sector) => onChange({ sector })}
      />
      <ListField
        label={texts.size}
        texts={texts}
        value={employer.sizeBand}
        options={sizeBands.map(({ id }) => ({ id, text: profile.sizeBands[id] ?? id }))}
        onValue={(band) => onChange({ sizeBand: band as Employer['sizeBand'] })}
      />
      <ListField
        label={texts.region}
        texts={texts}
        value={employer.region}
        options={regions.map((id) => ({ id, text: profile.regions[id] ?? id }))}
        onValue={(region) => onChange({ region: region as Employer['region'] })}
      />
    </>
  )
}

type CompanyFieldsProps = Omit<EmployerFieldsProps, 'employer'> & { employer: Partial<Employer> }

type ListFieldProps = {
  label: string
  texts: AdviserTexts['start']
  value: string | null | undefined
  options: readonly { id: string; text: string }[]
  onValue: (value: string | null) => void
}

function ListField({ label, texts, value, options, onValue }: ListFieldProps) {
  return (
    <Field label={label} hint={`(${texts.optional})`}>
      {(attributes) => (
        <select
          value={value ?? ''}
          {...attributes}
          onChange={({ target }) => onValue(target.value === '' ? null : target.value)}
        >
          <option value="">{texts.notChosen}</option>
          {options.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

type ContactFieldsProps = {
  contact: Contact
  texts: AdviserTexts['start']
  onChange: (change: Contact) => void
}

const lines = [
  { name: 'name', type: 'text' },
  { name: 'role', type: 'text' },
  { name: 'mail', type: 'email' },
  { name: 'phone', type: 'tel' },
] as const

/** The contact person at work, with why it is asked and how long it is kept. */
export function ContactFields({ contact, texts, onChange }: ContactFieldsProps) {
  const labels = { name: texts.contactName, role: texts.contactRole, mail: texts.mail, phone: texts.phone }
  return (
    <fieldset>
      <legend>
        <h3>{texts.contactTitle}</h3>
      </legend>
      <p>{texts.contactWhy}</p>
      {lines.map(({ name, type }) => (
        <Field
          key={name}
          label={labels[name]}
          hint={`(${texts.optional})`}
          error={name === 'mail' && isOddMail(contact.mail) ? texts.mailWrong : undefined}
        >
          {(attributes) => (
            <input
              type={type}
              autoComplete="off"
              maxLength={longestLine}
              value={contact[name] ?? ''}
              {...attributes}
              onChange={({ target }) => onChange({ [name]: target.value })}
            />
          )}
        </Field>
      ))}
    </fieldset>
  )
}

/** Only what is surely no address: being strict here would refuse good ones. */
export function isOddMail(mail = ''): boolean {
  return mail.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail.trim())
}
