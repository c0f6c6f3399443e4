import { useState, type ReactNode } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Choice, ChoiceList } from '../../components/choice/choice.tsx'
import { Field } from '../../components/field/field.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { Page } from '../../components/page/page.tsx'
import type { Language } from '../../content/texts.ts'
import type { Mail } from '../../domain/talk/mail-after-talk.ts'
import type { AgreementsTexts } from '../../texts/catalogue.ts'
import { fill, fillPlural } from '../../texts/fill.ts'
import { CopyButton } from './copy-button.tsx'
import styles from './after-talk-screen.module.css'

export type AfterTalkScreenProps = {
  texts: AgreementsTexts
  product: string
  /** Name of the employer. */
  name: string
  /** Of what the employer gets; the screen itself stays in the reader's language. */
  language: Language
  onLanguage: (language: Language) => void
  mail: Mail
  /** Null when the mail is too long for a link. */
  mailHref: string | null
  registerLines: string
  /** Whether the adviser said anything about a pillar yet. */
  hasView: boolean
  /** How many days the calendar file holds. */
  days: number
  /** Each hands a file to the browser and tells its name. */
  makeReport: () => Promise<string>
  makeCalendar: () => Promise<string>
  makeScan: () => Promise<string>
  /** The mail and the register lines as one file. */
  makeText: () => Promise<string>
  hrefs: { talk: string; dossier: string }
  /** The forms of appreciation and agreements. */
  forms: ReactNode
  /** The register of this dossier as files. */
  registerExtra: ReactNode
}

/** After the talk: what goes back to the employer and into the register, at once or each apart. */
export function AfterTalkScreen(props: AfterTalkScreenProps) {
  const { texts, product, name, hrefs, forms } = props
  const words = texts.after
  return (
    <Page title={`${words.title}: ${name}`} lead={words.lead} width="read" product={product}>
      <LanguageChoice {...props} />
      <Files {...props} />
      <MailText {...props} />
      <RegisterLines {...props} />
      {forms}
      <p className={styles.ways}>
        <ButtonLink href={hrefs.dossier}>{words.toDossier}</ButtonLink>
        <a href={hrefs.talk}>{words.again}</a>
      </p>
    </Page>
  )
}

function LanguageChoice({ texts, language, onLanguage }: AfterTalkScreenProps) {
  const words = texts.after
  return (
    <fieldset className={styles.block}>
      <legend className={styles.legend}>{words.language}</legend>
      <ChoiceList isWide>
        {(Object.keys(words.languages) as Language[]).map((each) => (
          <Choice
            key={each}
            type="radio"
            name="language-of-employer"
            checked={language === each}
            onChange={() => onLanguage(each)}
          >
            {words.languages[each]}
          </Choice>
        ))}
      </ChoiceList>
    </fieldset>
  )
}

type Making = { state: 'idle' | 'busy' | 'failed' } | { state: 'made'; names: string[] }

function useMaking() {
  const [making, setMaking] = useState<Making>({ state: 'idle' })
  const make = (tasks: readonly (() => Promise<string>)[]) => {
    setMaking({ state: 'busy' })
    // One after the other: a browser drops downloads that begin together.
    const all = tasks.reduce(
      async (before, task) => [...(await before), await task()],
      Promise.resolve<string[]>([]),
    )
    all.then(
      (names) => setMaking({ state: 'made', names }),
      () => setMaking({ state: 'failed' }),
    )
  }
  return { making, make }
}

function Files(props: AfterTalkScreenProps) {
  const { texts, days, hasView, makeReport, makeCalendar, makeScan, makeText } = props
  const words = texts.after
  const { making, make } = useMaking()
  const hasDays = days > 0
  const everything = [makeReport, ...(hasDays ? [makeCalendar] : []), makeText]
  const files = [
    { label: words.report, about: words.reportText, task: makeReport },
    {
      label: words.calendar,
      about: fillPlural(words.calendarText, days),
      task: hasDays ? makeCalendar : null,
    },
    { label: words.scan, about: words.scanText, task: makeScan },
  ]
  return (
    <section className={styles.block} aria-label={words.allTitle}>
      <h2>{words.allTitle}</h2>
      <p>{words.allText}</p>
      {!hasView && (
        <Notice tone="info">
          <p>{words.noView}</p>
        </Notice>
      )}
      <p>
        <Button look="primary" disabled={making.state === 'busy'} onClick={() => make(everything)}>
          {words.all}
        </Button>
      </p>
      <div role="status">{wordsOfMaking(making, words)}</div>
      <h3>{words.apartTitle}</h3>
      <ul className={styles.files}>
        {files.map(({ label, about, task }) => (
          <li key={label}>
            {task ? (
              <Button disabled={making.state === 'busy'} onClick={() => make([task])}>
                {label}
              </Button>
            ) : (
              <strong>{label}</strong>
            )}
            <span>{task ? about : words.noDays}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function wordsOfMaking(making: Making, words: AgreementsTexts['after']): ReactNode {
  if (making.state === 'idle') return null
  if (making.state === 'made') return <p>{fill(words.made, { names: making.names.join(', ') })}</p>
  return <p>{making.state === 'busy' ? words.busy : words.failed}</p>
}

function MailText({ texts, mail, mailHref, language }: AfterTalkScreenProps) {
  const words = texts.after
  return (
    <section className={styles.block} aria-label={words.mailTitle}>
      <h2>{words.mailTitle}</h2>
      <p>{words.mailText}</p>
      <Field label={words.subject}>
        {(attributes) => <input type="text" readOnly lang={language} {...attributes} value={mail.subject} />}
      </Field>
      <Field label={words.body}>
        {(attributes) => <textarea rows={12} readOnly lang={language} {...attributes} value={mail.body} />}
      </Field>
      <p className={styles.ways}>
        <CopyButton label={words.copyMail} text={`${mail.subject}\n\n${mail.body}`} texts={words} />
        {mailHref ? <a href={mailHref}>{words.openMail}</a> : <span>{words.mailTooLong}</span>}
      </p>
    </section>
  )
}

function RegisterLines({ texts, registerLines, registerExtra }: AfterTalkScreenProps) {
  const words = texts.after
  return (
    <section className={styles.block} aria-label={words.rowTitle}>
      <h2>{words.rowTitle}</h2>
      <p>{words.rowText}</p>
      <Field label={words.row}>
        {(attributes) => <textarea rows={4} readOnly wrap="off" {...attributes} value={registerLines} />}
      </Field>
      <p className={styles.ways}>
        <CopyButton label={words.copyRow} text={registerLines} texts={words} />
      </p>
      <h3>{words.rowFiles}</h3>
      {registerExtra}
    </section>
  )
}
