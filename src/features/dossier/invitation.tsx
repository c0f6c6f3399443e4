import { useState } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import type { Language } from '../../content/texts.ts'
import { dayInWords, fill } from '../../texts/fill.ts'
import styles from './dossier.module.css'
import type { DossierView } from './dossier-view.ts'
import { Field } from '../../components/field/field.tsx'
import { Section } from './section.tsx'
import { mailLink, type WrittenMail } from './write-mail.ts'

type InvitationProps = {
  view: DossierView
  /** The mail in each language. */
  mails: Record<Language, WrittenMail>
  /** Puts a text on the clipboard; rejects where the browser refuses. */
  onCopy: (text: string) => Promise<void>
}

/** A text to invite the employer with. Nothing is sent from here: the adviser says when it was. */
export function Invitation({ view, mails, onCopy }: InvitationProps) {
  const { dossier, texts, asOf, onChange } = view
  const words = texts.invitation
  const languages = Object.keys(mails) as Language[]
  const [language, setLanguage] = useState(view.language)
  const [edited, setEdited] = useState<Partial<Record<Language, string>>>({})
  const body = edited[language] ?? mails[language].body
  const mail = { subject: mails[language].subject, body }
  const setInvited = (day: string | null) => onChange((before) => ({ ...before, invitedOn: day }))
  return (
    <Section title={words.title}>
      <p>{words.text}</p>
      <Field label={words.language}>
        {(attributes) => (
          <select
            value={language}
            {...attributes}
            onChange={({ target }) =>
              setLanguage(languages.find((each) => each === target.value) ?? language)
            }
          >
            {languages.map((each) => (
              <option key={each} value={each}>
                {words.languages[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p>
        <strong>{words.subjectLabel}</strong>: <span lang={language}>{mail.subject}</span>
      </p>
      <Field label={words.bodyLabel}>
        {(attributes) => (
          <textarea
            rows={10}
            lang={language}
            value={body}
            {...attributes}
            onChange={({ target }) => setEdited((before) => ({ ...before, [language]: target.value }))}
          />
        )}
      </Field>
      <CopyButtons mail={mail} view={view} onCopy={onCopy} />
      {dossier.invitedOn ? (
        <p role="status">
          {fill(words.sentOn, { day: dayInWords(dossier.invitedOn, view.language) })}{' '}
          <Button look="quiet" onClick={() => setInvited(null)}>
            {words.notSent}
          </Button>
        </p>
      ) : (
        <p>
          <Button onClick={() => setInvited(asOf)}>{words.sent}</Button>
        </p>
      )}
    </Section>
  )
}

type CopyButtonsProps = { mail: WrittenMail; view: DossierView; onCopy: (text: string) => Promise<void> }

function CopyButtons({ mail, view: { dossier, texts }, onCopy }: CopyButtonsProps) {
  const words = texts.invitation
  const [told, setTold] = useState('')
  const copy = () => {
    setTold('')
    onCopy(mail.body).then(
      () => setTold(words.copied),
      () => setTold(words.copyFailed),
    )
  }
  return (
    <>
      <p className={styles.ways}>
        <Button onClick={copy}>{words.copy}</Button>
        <ButtonLink look="quiet" href={mailLink(mail, dossier.contact?.mail)}>
          {words.mailto}
        </ButtonLink>
      </p>
      <p role="status">{told}</p>
    </>
  )
}
