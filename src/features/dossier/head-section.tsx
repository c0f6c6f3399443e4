import { inOneDirection } from '../../components/page/one-direction.ts'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import styles from './dossier.module.css'
import type { DossierView } from './dossier-view.ts'
import { ContactFields, EmployerFields } from './employer-fields.tsx'
import { Section } from './section.tsx'
import { StatusField } from './status-field.tsx'

/** Who the dossier is about, whom to talk to and how far things are. */
export function HeadSection({ view }: { view: DossierView }) {
  const { dossier, texts, adviserTexts, profile, onChange } = view
  const { head } = texts
  const { sector, sizeBand, region } = dossier.employer
  const facts = [
    sector && profile.sectors[sector]?.title,
    sizeBand && profile.sizeBands[sizeBand],
    region && profile.regions[region],
  ].filter((fact) => typeof fact === 'string')
  return (
    <Section title={head.title}>
      <StatusField
        label={head.status}
        {...{ status: dossier.status, words: adviserTexts.statuses }}
        onStatus={(status) => onChange((before) => ({ ...before, status }))}
      />
      <dl className={styles.facts}>
        {facts.length > 0 && (
          <div>
            <dt>{head.employer}</dt>
            <dd>{facts.join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>{head.contact}</dt>
          <dd>
            <Contact view={view} />
          </dd>
        </div>
      </dl>
      <Disclosure summary={head.edit}>
        <EmployerFields
          employer={dossier.employer}
          {...{ texts: adviserTexts.start, profile, structure: view.structure }}
          onChange={(change) =>
            onChange((before) => ({ ...before, employer: { ...before.employer, ...change } }))
          }
        />
        <ContactFields
          contact={dossier.contact ?? {}}
          texts={adviserTexts.start}
          onChange={(change) =>
            onChange((before) => ({ ...before, contact: { ...before.contact, ...change } }))
          }
        />
      </Disclosure>
    </Section>
  )
}

function Contact({ view: { dossier, texts } }: { view: DossierView }) {
  const { name, role, mail, phone } = dossier.contact ?? {}
  const person = [name, role].flatMap((part) => (part ? [inOneDirection(part)] : [])).join(', ')
  if (!person && !mail && !phone) return texts.head.noContact
  return (
    <>
      {person && <span className={styles.line}>{person}</span>}
      {mail && (
        <a className={styles.line} href={`mailto:${encodeURIComponent(mail)}`}>
          {mail}
        </a>
      )}
      {phone && <span className={styles.line}>{phone}</span>}
    </>
  )
}
